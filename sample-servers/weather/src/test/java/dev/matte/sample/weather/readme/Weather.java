package dev.matte.sample.weather.readme;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpServer;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import java.util.List;

// tag::interface[]
/** Forecasts. */
@McpServer(name = "weather", version = "1.2.0")
public interface Weather {

  /**
   * Forecasts the weather in a city.
   *
   * @param city name of the city, in any language
   * @param days how many days to look ahead
   */
  @McpTool(readOnly = true)
  Forecast forecast(String city, @Default("3") @Range(min = 1, max = 14) int days);

  /** The highest temperature of each coming day, in degrees Celsius. */
  record Forecast(String city, List<Integer> highs) {}
}
// end::interface[]
