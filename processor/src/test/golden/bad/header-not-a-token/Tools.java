import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Queries.
   *
   * @param region where
   */
  @McpTool
  void query(@McpParam(header = "my region") String region);
}
