import dev.matte.annotations.Default;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Logs in.
   *
   * @param password the password
   */
  @McpTool
  void login(@McpParam(sensitive = true) @Default("changeit") String password);
}
