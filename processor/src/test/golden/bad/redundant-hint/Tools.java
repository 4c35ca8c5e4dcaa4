import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Lists the keys. */
  @McpTool(readOnly = true, destructive = false)
  void keys();
}
