import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;

/** Tools. */
interface Tools {
  /**
   * Lists.
   *
   * @param name of what
   */
  @McpTool
  void list(@Range(min = 1) String name);
}
