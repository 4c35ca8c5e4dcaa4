import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Forecasts. */
  @McpTool
  Forecast forecast();

  /**
   * A forecast.
   *
   * @param days how many
   */
  record Forecast(@Default("3") int days) {}
}
