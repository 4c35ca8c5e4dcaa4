// Generated from Results.java by the Matte processor; edit that file instead.
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
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Results} over the Model Context Protocol.
 *
 * <p>Tools: {@code nothing}, {@code text}, {@code number}, {@code list}, {@code map}, {@code
 * point}, {@code broken}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class ResultsBinding implements ServerBinding {
  private static final Fields NOTHING = Fields.builder().build();
  private static final Fields TEXT = Fields.builder().build();
  private static final Fields NUMBER = Fields.builder().build();
  private static final Fields LIST = Fields.builder().build();
  private static final Fields MAP = Fields.builder().build();
  private static final Fields POINT = Fields.builder().build();
  private static final Fields BROKEN = Fields.builder().build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Results results;

  public ResultsBinding(Results results) {
    this.results = Objects.requireNonNull(results, "results");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(ResultsBinding.class, "demo.Results");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "nothing" -> nothing(call);
      case "text" -> text(call);
      case "number" -> number(call);
      case "list" -> list(call);
      case "map" -> map(call);
      case "point" -> point(call);
      case "broken" -> broken(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult nothing(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(NOTHING)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    results.nothing();
    return CallToolResult.empty();
  }

  private CallToolResult text(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(TEXT)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    String result = results.text();
    Objects.requireNonNull(result, "text answered with null");
    return CallToolResult.text(result);
  }

  private CallToolResult number(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(NUMBER)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    int result = results.number();
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult list(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(LIST)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    List<String> result = results.list();
    Objects.requireNonNull(result, "list answered with null");
    JsonWriter json = call.writer();
    writeStringList(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult map(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(MAP)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    Map<String, Integer> result = results.map();
    Objects.requireNonNull(result, "map answered with null");
    JsonWriter json = call.writer();
    writeIntegerMap(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult point(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(POINT)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    Results.Point result = results.point();
    Objects.requireNonNull(result, "point answered with null");
    JsonWriter json = call.writer();
    writePoint(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult broken(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(BROKEN)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    Results.Point result = results.broken();
    Objects.requireNonNull(result, "broken answered with null");
    JsonWriter json = call.writer();
    writePoint(json, result);
    return CallToolResult.structured(json);
  }

  private static void writeStringList(JsonWriter json, List<String> value) {
    json.beginArray();
    for (String item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static void writeIntegerMap(JsonWriter json, Map<String, Integer> value) {
    json.beginObject();
    for (Map.Entry<String, Integer> entry : value.entrySet()) {
      json.name(entry.getKey()).value(entry.getValue());
    }
    json.endObject();
  }

  private static void writePoint(JsonWriter json, Results.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
  }
}
