import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Runs a task that was stored before and waits until it has finished. */
  @McpTool
  void run();
}
