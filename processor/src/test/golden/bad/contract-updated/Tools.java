import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Runs a number of tasks.
   *
   * @param count how many
   */
  @McpTool
  void run(@Default("3") int count);
}
