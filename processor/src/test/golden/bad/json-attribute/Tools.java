import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.protocol.CallToolResult;

/** Tools. */
interface Tools {
  /**
   * Lists.
   *
   * @param limit how many
   */
  @McpTool(meta = "owner")
  @McpSchema(output = "[]")
  CallToolResult list(@McpSchema(keywords = "{'title': 'Limit'}") int limit);
}
