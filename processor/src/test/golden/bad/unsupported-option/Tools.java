import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Runs. */
  @McpTool
  void run();
}
