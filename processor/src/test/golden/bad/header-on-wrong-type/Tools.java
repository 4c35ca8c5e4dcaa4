import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Queries.
   *
   * @param share how much
   */
  @McpTool
  void query(@McpParam(header = "Share") double share);
}
