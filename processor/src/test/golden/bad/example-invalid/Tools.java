import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;

/** Tools. */
interface Tools {
  /**
   * Lists.
   *
   * @param limit how many
   */
  @McpTool
  void list(@McpParam(examples = "500") @Range(max = 100) int limit);
}
