import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Echoes.
   *
   * @param value what
   */
  @McpTool
  <T> T echo(T value);
}
