import dev.matte.annotations.Describe;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Forecasts the weather.
   *
   * @param town name of the city
   */
  @McpTool
  String forecast(@Describe("name of the city") String city);
}
