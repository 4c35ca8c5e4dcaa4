import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Lists.
   *
   * @param limit how many
   */
  @McpTool
  void list(@Default("ten") int limit);
}
