// Generated from MapKeys.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Choices;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Serves {@link MapKeys} over the Model Context Protocol.
 *
 * <p>Tools: {@code colors}, {@code ids}, {@code days}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class MapKeysBinding implements ServerBinding {
  private static final Fields COLORS = Fields.builder().required("value", "an object").build();
  private static final Fields IDS = Fields.builder().required("value", "an object").build();
  private static final Fields DAYS = Fields.builder().required("value", "an object").build();
  private static final Choices<MapKeys.Color> COLOR =
      Choices.<MapKeys.Color>builder()
          .add("red", MapKeys.Color.RED)
          .add("blue", MapKeys.Color.BLUE)
          .build();
  private final MapKeys mapKeys;

  public MapKeysBinding(MapKeys mapKeys) {
    this.mapKeys = Objects.requireNonNull(mapKeys, "mapKeys");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(MapKeysBinding.class, "demo.MapKeys");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "colors" -> colors(call);
      case "ids" -> ids(call);
      case "days" -> days(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult colors(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Map<MapKeys.Color, Integer> value = null;
    if (in.beginObject(COLORS)) {
      while (in.nextField() >= 0) {
        value = readColorToIntegerMap(in);
      }
      in.endObject();
    }
    in.check();
    Map<MapKeys.Color, Integer> result = mapKeys.colors(value);
    Objects.requireNonNull(result, "colors answered with null");
    JsonWriter json = call.writer();
    writeColorToIntegerMap(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult ids(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Map<UUID, String> value = null;
    if (in.beginObject(IDS)) {
      while (in.nextField() >= 0) {
        value = readUUIDToStringMap(in);
      }
      in.endObject();
    }
    in.check();
    Map<UUID, String> result = mapKeys.ids(value);
    Objects.requireNonNull(result, "ids answered with null");
    JsonWriter json = call.writer();
    writeUUIDToStringMap(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult days(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Map<LocalDate, Boolean> value = null;
    if (in.beginObject(DAYS)) {
      while (in.nextField() >= 0) {
        value = readLocalDateToBooleanMap(in);
      }
      in.endObject();
    }
    in.check();
    Map<LocalDate, Boolean> result = mapKeys.days(value);
    Objects.requireNonNull(result, "days answered with null");
    JsonWriter json = call.writer();
    writeLocalDateToBooleanMap(json, result);
    return CallToolResult.structured(json);
  }

  private static Map<MapKeys.Color, Integer> readColorToIntegerMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<MapKeys.Color, Integer> entries = new LinkedHashMap<>();
    while (in.nextEntry()) {
      MapKeys.Color key = in.key(in.choice(COLOR), entries);
      entries.put(key, in.int32());
    }
    return in.endMap() ? entries : null;
  }

  private static void writeColorToIntegerMap(JsonWriter json, Map<MapKeys.Color, Integer> value) {
    json.beginObject();
    for (Map.Entry<MapKeys.Color, Integer> entry : value.entrySet()) {
      json.name(colorText(entry.getKey())).value(entry.getValue());
    }
    json.endObject();
  }

  private static Map<UUID, String> readUUIDToStringMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<UUID, String> entries = new LinkedHashMap<>();
    while (in.nextEntry()) {
      UUID key = in.key(in.uuid(), entries);
      entries.put(key, in.text());
    }
    return in.endMap() ? entries : null;
  }

  private static void writeUUIDToStringMap(JsonWriter json, Map<UUID, String> value) {
    json.beginObject();
    for (Map.Entry<UUID, String> entry : value.entrySet()) {
      json.name(entry.getKey().toString()).value(entry.getValue());
    }
    json.endObject();
  }

  private static Map<LocalDate, Boolean> readLocalDateToBooleanMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<LocalDate, Boolean> entries = new LinkedHashMap<>();
    while (in.nextEntry()) {
      LocalDate key = in.key(in.localDate(), entries);
      entries.put(key, in.bool());
    }
    return in.endMap() ? entries : null;
  }

  private static void writeLocalDateToBooleanMap(JsonWriter json, Map<LocalDate, Boolean> value) {
    json.beginObject();
    for (Map.Entry<LocalDate, Boolean> entry : value.entrySet()) {
      json.name(entry.getKey().toString()).value(entry.getValue());
    }
    json.endObject();
  }

  private static String colorText(MapKeys.Color value) {
    return switch (value) {
      case RED -> "red";
      case BLUE -> "blue";
    };
  }
}
