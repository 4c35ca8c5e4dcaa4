import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Runs. */
  @McpTool(name = UNKNOWN)
  void run();
}
