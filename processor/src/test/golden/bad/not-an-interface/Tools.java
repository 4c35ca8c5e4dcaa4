import dev.matte.annotations.McpTool;

/** Tools. */
class Tools {
  /** Runs. */
  @McpTool
  void run() {}
}
