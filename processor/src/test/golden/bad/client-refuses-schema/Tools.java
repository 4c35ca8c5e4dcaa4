import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Runs. */
  @McpTool(name = "task.run")
  void run();
}
