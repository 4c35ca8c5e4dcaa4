import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Logs in.
   *
   * @param account as whom
   */
  @McpTool
  void login(@McpParam(header = "Account", sensitive = true) String account);
}
