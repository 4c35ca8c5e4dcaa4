import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Lists agents. */
  @McpTool
  void running();

  /** Lists agents. */
  @McpTool
  void finished();
}
