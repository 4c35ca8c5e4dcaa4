import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  @McpTool
  void reportStorm();
}
