import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Logs in.
   *
   * @param password the password
   */
  @McpTool
  void login(String password);
}
