import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;

/** Tools. */
interface Tools {
  /**
   * Sets the level.
   *
   * @param level how loud
   */
  @McpTool
  void set(@Range(min = 0, max = 1000) byte level);
}
