// Generated from Wildcards.java by the Matte processor; edit that file instead.
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Wildcards} over the Model Context Protocol.
 *
 * <p>Tools: {@code list}, {@code map}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class WildcardsBinding implements ServerBinding {
  private static final Fields LIST = Fields.builder().required("value", "a list").build();
  private static final Fields MAP = Fields.builder().required("value", "an object").build();
  private static final Fields POINT =
      Fields.builder().required("x", "an integer").required("y", "an integer").build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Wildcards wildcards;

  public WildcardsBinding(Wildcards wildcards) {
    this.wildcards = Objects.requireNonNull(wildcards, "wildcards");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(WildcardsBinding.class, "demo.Wildcards");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "list" -> list(call);
      case "map" -> map(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult list(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    List<? extends Wildcards.Point> value = null;
    if (in.beginObject(LIST)) {
      while (in.nextField() >= 0) {
        value = readPointList(in);
      }
      in.endObject();
    }
    in.check();
    List<? extends Wildcards.Point> result = wildcards.list(value);
    Objects.requireNonNull(result, "list answered with null");
    JsonWriter json = call.writer();
    writePointList(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult map(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Map<String, ? extends List<? extends Wildcards.Point>> value = null;
    if (in.beginObject(MAP)) {
      while (in.nextField() >= 0) {
        value = readPointListMap(in);
      }
      in.endObject();
    }
    in.check();
    Map<String, ? extends List<? extends Wildcards.Point>> result = wildcards.map(value);
    Objects.requireNonNull(result, "map answered with null");
    JsonWriter json = call.writer();
    writePointListMap(json, result);
    return CallToolResult.structured(json);
  }

  private static List<? extends Wildcards.Point> readPointList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Wildcards.Point> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readPoint(in));
    }
    return in.endArray() ? items : null;
  }

  private static void writePointList(JsonWriter json, List<? extends Wildcards.Point> value) {
    json.beginArray();
    for (Wildcards.Point item : value) {
      writePoint(json, item);
    }
    json.endArray();
  }

  private static Map<String, ? extends List<? extends Wildcards.Point>> readPointListMap(
      Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<String, List<? extends Wildcards.Point>> entries = new LinkedHashMap<>();
    for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
      entries.put(key, readPointList(in));
    }
    return in.endMap() ? entries : null;
  }

  private static void writePointListMap(
      JsonWriter json, Map<String, ? extends List<? extends Wildcards.Point>> value) {
    json.beginObject();
    for (Map.Entry<String, ? extends List<? extends Wildcards.Point>> entry : value.entrySet()) {
      json.name(entry.getKey());
      writePointList(json, entry.getValue());
    }
    json.endObject();
  }

  private static Wildcards.Point readPoint(Arguments in) {
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
      return in.endObject() ? new Wildcards.Point(x, y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePoint(JsonWriter json, Wildcards.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
  }
}
