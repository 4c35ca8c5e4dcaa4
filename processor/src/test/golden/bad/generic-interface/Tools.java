import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools<T> {
  /** Runs. */
  @McpTool
  T run();
}
