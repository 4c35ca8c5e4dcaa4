import dev.matte.annotations.McpServer;
import dev.matte.annotations.McpTool;

/** Tools. */
@McpServer(name = "tools", version = "1", websiteUrl = "example.com")
interface Tools {
  /** Runs. */
  @McpTool
  void run();
}
