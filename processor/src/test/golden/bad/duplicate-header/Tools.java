import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Copies.
   *
   * @param from where from
   * @param to where to
   */
  @McpTool
  void copy(@McpParam(header = "Region") String from, @McpParam(header = "region") String to);
}
