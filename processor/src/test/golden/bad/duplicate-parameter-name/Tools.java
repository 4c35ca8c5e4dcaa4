import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Moves a file.
   *
   * @param from where it is
   * @param to where it goes
   */
  @McpTool
  void move(@McpParam(name = "path") String from, @McpParam(name = "path") String to);
}
