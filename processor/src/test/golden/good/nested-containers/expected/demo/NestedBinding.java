// Generated from Nested.java by the Matte processor; edit that file instead.
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Nested} over the Model Context Protocol.
 *
 * <p>Tools: {@code deep}, {@code maps}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class NestedBinding implements ServerBinding {
  private static final Fields DEEP = Fields.builder().required("value", "a list").build();
  private static final Fields MAPS = Fields.builder().required("value", "an object").build();
  private static final Fields POINT =
      Fields.builder().required("x", "an integer").required("y", "an integer").build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Nested nested;

  public NestedBinding(Nested nested) {
    this.nested = Objects.requireNonNull(nested, "nested");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(NestedBinding.class, "demo.Nested");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "deep" -> deep(call);
      case "maps" -> maps(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult deep(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    List<List<Map<String, Nested.Point>>> value = null;
    if (in.beginObject(DEEP)) {
      while (in.nextField() >= 0) {
        value = readPointMapListList(in);
      }
      in.endObject();
    }
    in.check();
    List<List<Map<String, Nested.Point>>> result = nested.deep(value);
    Objects.requireNonNull(result, "deep answered with null");
    JsonWriter json = call.writer();
    writePointMapListList(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult maps(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Map<String, Map<String, Set<Integer>>> value = null;
    if (in.beginObject(MAPS)) {
      while (in.nextField() >= 0) {
        value = readIntegerSetMapMap(in);
      }
      in.endObject();
    }
    in.check();
    Map<String, Map<String, Set<Integer>>> result = nested.maps(value);
    Objects.requireNonNull(result, "maps answered with null");
    JsonWriter json = call.writer();
    writeIntegerSetMapMap(json, result);
    return CallToolResult.structured(json);
  }

  private static List<List<Map<String, Nested.Point>>> readPointMapListList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<List<Map<String, Nested.Point>>> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readPointMapList(in));
    }
    return in.endArray() ? items : null;
  }

  private static void writePointMapListList(
      JsonWriter json, List<List<Map<String, Nested.Point>>> value) {
    json.beginArray();
    for (List<Map<String, Nested.Point>> item : value) {
      writePointMapList(json, item);
    }
    json.endArray();
  }

  private static Map<String, Map<String, Set<Integer>>> readIntegerSetMapMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<String, Map<String, Set<Integer>>> entries = new LinkedHashMap<>();
    for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
      entries.put(key, readIntegerSetMap(in));
    }
    return in.endMap() ? entries : null;
  }

  private static void writeIntegerSetMapMap(
      JsonWriter json, Map<String, Map<String, Set<Integer>>> value) {
    json.beginObject();
    for (Map.Entry<String, Map<String, Set<Integer>>> entry : value.entrySet()) {
      json.name(entry.getKey());
      writeIntegerSetMap(json, entry.getValue());
    }
    json.endObject();
  }

  private static List<Map<String, Nested.Point>> readPointMapList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Map<String, Nested.Point>> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readPointMap(in));
    }
    return in.endArray() ? items : null;
  }

  private static void writePointMapList(JsonWriter json, List<Map<String, Nested.Point>> value) {
    json.beginArray();
    for (Map<String, Nested.Point> item : value) {
      writePointMap(json, item);
    }
    json.endArray();
  }

  private static Map<String, Set<Integer>> readIntegerSetMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<String, Set<Integer>> entries = new LinkedHashMap<>();
    for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
      entries.put(key, readIntegerSet(in));
    }
    return in.endMap() ? entries : null;
  }

  private static void writeIntegerSetMap(JsonWriter json, Map<String, Set<Integer>> value) {
    json.beginObject();
    for (Map.Entry<String, Set<Integer>> entry : value.entrySet()) {
      json.name(entry.getKey());
      writeIntegerSet(json, entry.getValue());
    }
    json.endObject();
  }

  private static Map<String, Nested.Point> readPointMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<String, Nested.Point> entries = new LinkedHashMap<>();
    for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
      entries.put(key, readPoint(in));
    }
    return in.endMap() ? entries : null;
  }

  private static void writePointMap(JsonWriter json, Map<String, Nested.Point> value) {
    json.beginObject();
    for (Map.Entry<String, Nested.Point> entry : value.entrySet()) {
      json.name(entry.getKey());
      writePoint(json, entry.getValue());
    }
    json.endObject();
  }

  private static Set<Integer> readIntegerSet(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Integer> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.int32());
    }
    if (!in.endArray()) {
      return null;
    }
    return new LinkedHashSet<>(in.unique(items));
  }

  private static void writeIntegerSet(JsonWriter json, Set<Integer> value) {
    json.beginArray();
    for (Integer item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static Nested.Point readPoint(Arguments in) {
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
      return in.endObject() ? new Nested.Point(x, y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePoint(JsonWriter json, Nested.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
  }
}
