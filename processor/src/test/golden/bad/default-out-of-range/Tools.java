import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;

/** Tools. */
interface Tools {
  /**
   * Forecasts the weather.
   *
   * @param days how many days to look ahead
   */
  @McpTool
  String forecast(@Default("30") @Range(min = 1, max = 14) int days);
}
