import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;

/** Tools. */
interface Tools {
  /**
   * Runs a number of tasks.
   *
   * @param count how many
   */
  @McpTool
  void run(@Range(min = 1, max = 50) int count);
}
