import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Runs. */
  @McpTool
  static void run() {}
}
