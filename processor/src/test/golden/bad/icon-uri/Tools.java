import dev.matte.annotations.Icon;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Runs. */
  @McpTool(icons = @Icon(src = "http://example.com/run.png"))
  void run();
}
