import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Clears the memory. */
  @McpTool(readOnly = true, destructive = true)
  void clear();
}
