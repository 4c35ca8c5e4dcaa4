import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Lists.
   *
   * @param limit how many
   */
  @McpTool
  void list(@McpSchema(dialect = McpSchema.Dialect.DRAFT_07) int limit);
}
