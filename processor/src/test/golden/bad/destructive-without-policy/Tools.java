import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Deletes the newest entry. */
  @McpTool(destructive = true)
  void deleteNewest();
}
