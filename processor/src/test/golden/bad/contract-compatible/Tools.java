import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Runs a number of tasks.
   *
   * @param count how many
   * @param loud whether to say so
   */
  @McpTool
  void run(@Default("3") int count, @Default("false") boolean loud);
}
