import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Searches http://example.com for a word. */
  @McpTool
  void search();
}
