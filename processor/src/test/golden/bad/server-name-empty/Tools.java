import dev.matte.annotations.McpServer;
import dev.matte.annotations.McpTool;

/** Tools. */
@McpServer(name = "tools", version = "")
interface Tools {
  /** Runs. */
  @McpTool
  void run();
}
