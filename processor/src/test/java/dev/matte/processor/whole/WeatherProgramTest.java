package dev.matte.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.InProcess;
import org.junit.jupiter.api.Test;

final class WeatherProgramTest {
  private static final String WEATHER =
      """
      package weather;

      import dev.matte.annotations.*;
      import java.util.*;

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

        /** The highest temperature of each coming day, in degrees Celsius. */
        record Forecast(String city, List<Integer> highs) {}

        /**
         * A storm that somebody saw.
         *
         * @param city where it was
         * @param note what it did
         */
        record StormReport(String city, Optional<String> note) {}
      }
      """;
  private static final String LIVE =
      """
      package weather;

      import java.util.*;

      public class LiveWeather implements Weather {
        /** Nothing to set up. */
        public LiveWeather() {}

        @Override public Forecast forecast(String city, int days) {
          return new Forecast(city, new ArrayList<>(Collections.nCopies(days, 20)));
        }

        @Override public long reportStorm(StormReport report) {
          return report.note().map(String::length).orElse(7);
        }
      }
      """;

  @Test
  void goodCall_isAnsweredWithStructuredContent() throws Exception {
    Program program = Program.of(WEATHER, LIVE);

    try (InProcess client = program.client("weather.WeatherBinding", "weather.LiveWeather")) {
      assertThat(client.callTool("forecast", "{\"city\":\"Bern\"}"))
          .contains("\"structuredContent\":{\"city\":\"Bern\",\"highs\":[20,20,20]}");
      assertThat(
              client.callTool("reportStorm", "{\"report\":{\"note\":\"hail\",\"city\":\"Ulm\"}}"))
          .contains("\"text\":\"4\"");
    }
  }

  @Test
  void badCall_isToldEveryProblem() throws Exception {
    Program program = Program.of(WEATHER, LIVE);

    try (InProcess client = program.client("weather.WeatherBinding", "weather.LiveWeather")) {
      assertThat(client.callTool("forecast", "{\"days\":15,\"ctiy\":\"Bern\"}"))
          .contains("\"isError\":true", "city", "days", "14");
    }
  }
}
