import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Forecasts the weather. */
  @McpTool
  String forecast(String city);
}
