import dev.matte.annotations.Icon;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Runs. */
  @McpTool(icons = @Icon(src = "https://example.com/run.png", sizes = "large"))
  void run();
}
