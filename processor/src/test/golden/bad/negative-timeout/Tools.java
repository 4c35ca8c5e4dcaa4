import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Waits. */
  @McpTool(timeoutMillis = -1)
  void await();
}
