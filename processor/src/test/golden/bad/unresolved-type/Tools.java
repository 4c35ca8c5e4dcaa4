import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Forecasts. */
  @McpTool
  Conditions forecast();
}
