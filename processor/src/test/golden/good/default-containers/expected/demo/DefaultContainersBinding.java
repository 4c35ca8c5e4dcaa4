// Generated from DefaultContainers.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonTrees;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import tools.jackson.databind.JsonNode;

/**
 * Serves {@link DefaultContainers} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class DefaultContainersBinding implements ServerBinding {
  private static final Fields ECHO =
      Fields.builder()
          .optional("names")
          .optional("numbers")
          .optional("sizes")
          .optional("json")
          .build();
  private static final JsonName NAMES = JsonName.of("names");
  private static final JsonName NUMBERS = JsonName.of("numbers");
  private static final JsonName SIZES = JsonName.of("sizes");
  private static final JsonName JSON = JsonName.of("json");
  private final DefaultContainers defaultContainers;

  public DefaultContainersBinding(DefaultContainers defaultContainers) {
    this.defaultContainers = Objects.requireNonNull(defaultContainers, "defaultContainers");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(DefaultContainersBinding.class, "demo.DefaultContainers");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "echo" -> echo(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult echo(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    List<String> names = null;
    int[] numbers = null;
    Map<String, Integer> sizes = null;
    JsonNode json = null;
    if (in.beginObject(ECHO)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> names = readStringList(in);
          case 1 -> numbers = readIntArray(in);
          case 2 -> sizes = readIntegerMap(in);
          default -> json = readJsonNode(in);
        }
      }
      in.endObject();
    }
    if (names == null) {
      names = readStringList(new Arguments(JsonSlice.of("[\"a\",\"b\"]"), Repairs.NONE));
    }
    if (numbers == null) {
      numbers = readIntArray(new Arguments(JsonSlice.of("[1,2]"), Repairs.NONE));
    }
    if (sizes == null) {
      sizes = readIntegerMap(new Arguments(JsonSlice.of("{\"a\":1}"), Repairs.NONE));
    }
    if (json == null) {
      json = readJsonNode(new Arguments(JsonSlice.of("{\"any\":[true]}"), Repairs.NONE));
    }
    in.check();
    DefaultContainers.All result = defaultContainers.echo(names, numbers, sizes, json);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json2 = call.writer();
    writeAll(json2, result);
    return CallToolResult.structured(json2);
  }

  private static List<String> readStringList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.text());
    }
    return in.endArray() ? items : null;
  }

  private static int[] readIntArray(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    int[] items = new int[in.items()];
    for (int i = 0; in.nextItem(); i++) {
      items[i] = in.int32();
    }
    if (!in.endArray()) {
      return null;
    }
    return items;
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

  private static JsonNode readJsonNode(Arguments in) {
    return JsonTrees.read(in.jsonAny().reader());
  }

  private static void writeAll(JsonWriter json, DefaultContainers.All value) {
    json.beginObject();
    json.name(NAMES);
    writeStringList(json, value.names());
    json.name(NUMBERS);
    writeIntArray(json, value.numbers());
    json.name(SIZES);
    writeIntegerMap(json, value.sizes());
    json.name(JSON);
    JsonTrees.write(json, value.json());
    json.endObject();
  }

  private static void writeStringList(JsonWriter json, List<String> value) {
    json.beginArray();
    for (String item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static void writeIntArray(JsonWriter json, int[] value) {
    json.beginArray();
    for (int item : value) {
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
}
