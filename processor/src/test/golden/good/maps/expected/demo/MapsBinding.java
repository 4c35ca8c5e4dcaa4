// Generated from Maps.java by the Matte processor; edit that file instead.
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Maps} over the Model Context Protocol.
 *
 * <p>Tools: {@code texts}, {@code numbers}, {@code points}, {@code sequences}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class MapsBinding implements ServerBinding {
  private static final Fields TEXTS = Fields.builder().required("value", "an object").build();
  private static final Fields NUMBERS = Fields.builder().required("value", "an object").build();
  private static final Fields POINTS = Fields.builder().required("value", "an object").build();
  private static final Fields SEQUENCES = Fields.builder().required("value", "an object").build();
  private static final Fields POINT =
      Fields.builder().required("x", "an integer").required("y", "an integer").build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Maps maps;

  public MapsBinding(Maps maps) {
    this.maps = Objects.requireNonNull(maps, "maps");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(MapsBinding.class, "demo.Maps");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "texts" -> texts(call);
      case "numbers" -> numbers(call);
      case "points" -> points(call);
      case "sequences" -> sequences(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult texts(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Map<String, String> value = null;
    if (in.beginObject(TEXTS)) {
      while (in.nextField() >= 0) {
        value = readStringMap(in);
      }
      in.endObject();
    }
    in.check();
    Map<String, String> result = maps.texts(value);
    Objects.requireNonNull(result, "texts answered with null");
    JsonWriter json = call.writer();
    writeStringMap(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult numbers(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Map<String, Integer> value = null;
    if (in.beginObject(NUMBERS)) {
      while (in.nextField() >= 0) {
        value = readIntegerMap(in);
      }
      in.endObject();
    }
    in.check();
    Map<String, Integer> result = maps.numbers(value);
    Objects.requireNonNull(result, "numbers answered with null");
    JsonWriter json = call.writer();
    writeIntegerMap(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult points(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Map<String, Maps.Point> value = null;
    if (in.beginObject(POINTS)) {
      while (in.nextField() >= 0) {
        value = readPointMap(in);
      }
      in.endObject();
    }
    in.check();
    Map<String, Maps.Point> result = maps.points(value);
    Objects.requireNonNull(result, "points answered with null");
    JsonWriter json = call.writer();
    writePointMap(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult sequences(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Map<CharSequence, Long> value = null;
    if (in.beginObject(SEQUENCES)) {
      while (in.nextField() >= 0) {
        value = readLongMap(in);
      }
      in.endObject();
    }
    in.check();
    Map<CharSequence, Long> result = maps.sequences(value);
    Objects.requireNonNull(result, "sequences answered with null");
    JsonWriter json = call.writer();
    writeLongMap(json, result);
    return CallToolResult.structured(json);
  }

  private static Map<String, String> readStringMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<String, String> entries = new LinkedHashMap<>();
    for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
      entries.put(key, in.text());
    }
    return in.endMap() ? entries : null;
  }

  private static void writeStringMap(JsonWriter json, Map<String, String> value) {
    json.beginObject();
    for (Map.Entry<String, String> entry : value.entrySet()) {
      json.name(entry.getKey()).value(entry.getValue());
    }
    json.endObject();
  }

  private static Map<String, Integer> readIntegerMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<String, Integer> entries = new LinkedHashMap<>();
    for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
      entries.put(key, in.int32());
    }
    return in.endMap() ? entries : null;
  }

  private static void writeIntegerMap(JsonWriter json, Map<String, Integer> value) {
    json.beginObject();
    for (Map.Entry<String, Integer> entry : value.entrySet()) {
      json.name(entry.getKey()).value(entry.getValue());
    }
    json.endObject();
  }

  private static Map<String, Maps.Point> readPointMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<String, Maps.Point> entries = new LinkedHashMap<>();
    for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
      entries.put(key, readPoint(in));
    }
    return in.endMap() ? entries : null;
  }

  private static void writePointMap(JsonWriter json, Map<String, Maps.Point> value) {
    json.beginObject();
    for (Map.Entry<String, Maps.Point> entry : value.entrySet()) {
      json.name(entry.getKey());
      writePoint(json, entry.getValue());
    }
    json.endObject();
  }

  private static Map<CharSequence, Long> readLongMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<CharSequence, Long> entries = new LinkedHashMap<>();
    while (in.nextEntry()) {
      CharSequence key = in.key(in.text(), entries);
      entries.put(key, in.int64());
    }
    return in.endMap() ? entries : null;
  }

  private static void writeLongMap(JsonWriter json, Map<CharSequence, Long> value) {
    json.beginObject();
    for (Map.Entry<CharSequence, Long> entry : value.entrySet()) {
      json.name(entry.getKey().toString()).value(entry.getValue());
    }
    json.endObject();
  }

  private static Maps.Point readPoint(Arguments in) {
    if (!in.beginObject(POINT)) {
      return null;
    }
    int x = 0;
    int y = 0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> x = in.int32();
        default -> y = in.int32();
      }
    }
    try {
      return in.endObject() ? new Maps.Point(x, y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePoint(JsonWriter json, Maps.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
  }
}
