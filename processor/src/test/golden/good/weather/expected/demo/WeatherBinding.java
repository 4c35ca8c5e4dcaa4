// Generated from Weather.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Weather} over the Model Context Protocol.
 *
 * <p>Tools: {@code forecast}, {@code reportStorm}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class WeatherBinding implements ServerBinding {
  private static final Fields FORECAST =
      Fields.builder().required("city", "text").optional("days").build();
  private static final Fields REPORT_STORM =
      Fields.builder().required("report", "an object").build();
  private static final JsonName CITY = JsonName.of("city");
  private static final JsonName HIGHS = JsonName.of("highs");
  private static final Fields STORM_REPORT =
      Fields.builder().required("city", "text").optional("note").build();
  private final Weather weather;

  public WeatherBinding(Weather weather) {
    this.weather = Objects.requireNonNull(weather, "weather");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(WeatherBinding.class, "demo.Weather");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "forecast" -> forecast(call);
      case "reportStorm" -> reportStorm(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult forecast(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String city = null;
    int days = 3;
    if (in.beginObject(FORECAST)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> city = in.text();
          default -> days = in.atMost(in.atLeast(in.int32(), 1), 14);
        }
      }
      in.endObject();
    }
    in.check();
    Weather.Forecast result = weather.forecast(city, days);
    Objects.requireNonNull(result, "forecast answered with null");
    JsonWriter json = call.writer();
    writeForecast(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult reportStorm(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Weather.StormReport report = null;
    if (in.beginObject(REPORT_STORM)) {
      while (in.nextField() >= 0) {
        report = readStormReport(in);
      }
      in.endObject();
    }
    in.check();
    long result = weather.reportStorm(report);
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private static void writeForecast(JsonWriter json, Weather.Forecast value) {
    json.beginObject();
    json.name(CITY).value(value.city());
    json.name(HIGHS);
    writeIntegerList(json, value.highs());
    json.endObject();
  }

  private static Weather.StormReport readStormReport(Arguments in) {
    if (!in.beginObject(STORM_REPORT)) {
      return null;
    }
    String city = null;
    Optional<String> note = Optional.empty();
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> city = in.text();
        default -> note = Optional.ofNullable(in.text());
      }
    }
    try {
      return in.endObject() ? new Weather.StormReport(city, note) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeIntegerList(JsonWriter json, List<Integer> value) {
    json.beginArray();
    for (Integer item : value) {
      json.value(item);
    }
    json.endArray();
  }
}
