import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Lists builds.
   *
   * @param app whose builds
   */
  @McpTool
  void builds(@McpParam(name = "filter[app]") String app);
}
