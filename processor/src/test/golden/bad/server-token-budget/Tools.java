import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Runs a task that was stored before. */
  @McpTool
  void run();

  /** Stops a task that was started before. */
  @McpTool
  void stop();
}
