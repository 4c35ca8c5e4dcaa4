import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Lists.
   *
   * @param level how deep
   * @param size how many
   * @param order by what
   */
  @McpTool
  void list(
      @McpSchema(keywords = "{\"enum\":[\"low\",\"high\"]}") int level,
      @McpSchema(keywords = "{\"enum\":[10,2.5,null]}") int size,
      @McpSchema(keywords = "{\"enum\":[\"name\",\"age\"],\"const\":\"size\"}") String order);
}
