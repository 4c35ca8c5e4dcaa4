package dev.matte.sample.weather;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpServer;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Range;
import java.util.List;
import java.util.Optional;

// tag::interface[]
/** Forecasts, and reports from the ground. */
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

  /**
   * Files a storm report and answers with its number.
   *
   * @param report what was seen, and where
   */
  @McpTool
  long reportStorm(StormReport report);

  /**
   * The highest temperature of each coming day, in degrees Celsius.
   *
   * @param highs tomorrow first
   */
  record Forecast(String city, List<Integer> highs) {}

  /**
   * A storm that somebody saw.
   *
   * @param city name of the city
   * @param note what it was like
   */
  record StormReport(String city, Optional<String> note) {}
}
// end::interface[]
