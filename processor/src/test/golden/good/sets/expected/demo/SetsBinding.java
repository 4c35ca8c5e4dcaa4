// Generated from Sets.java by the Matte processor; edit that file instead.
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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Sets} over the Model Context Protocol.
 *
 * <p>Tools: {@code texts}, {@code colors}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class SetsBinding implements ServerBinding {
  private static final Fields TEXTS = Fields.builder().required("value", "a list").build();
  private static final Fields COLORS = Fields.builder().required("value", "a list").build();
  private static final Choices<Sets.Color> COLOR =
      Choices.<Sets.Color>builder().add("RED", Sets.Color.RED).add("BLUE", Sets.Color.BLUE).build();
  private final Sets sets;

  public SetsBinding(Sets sets) {
    this.sets = Objects.requireNonNull(sets, "sets");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(SetsBinding.class, "demo.Sets");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "texts" -> texts(call);
      case "colors" -> colors(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult texts(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Set<String> value = null;
    if (in.beginObject(TEXTS)) {
      while (in.nextField() >= 0) {
        value = readStringSet(in);
      }
      in.endObject();
    }
    in.check();
    Set<String> result = sets.texts(value);
    Objects.requireNonNull(result, "texts answered with null");
    JsonWriter json = call.writer();
    writeStringSet(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult colors(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Set<Sets.Color> value = null;
    if (in.beginObject(COLORS)) {
      while (in.nextField() >= 0) {
        value = readColorSet(in);
      }
      in.endObject();
    }
    in.check();
    Set<Sets.Color> result = sets.colors(value);
    Objects.requireNonNull(result, "colors answered with null");
    JsonWriter json = call.writer();
    writeColorSet(json, result);
    return CallToolResult.structuredValue(json);
  }

  private static Set<String> readStringSet(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.text());
    }
    if (!in.endArray()) {
      return null;
    }
    return new LinkedHashSet<>(in.unique(items));
  }

  private static void writeStringSet(JsonWriter json, Set<String> value) {
    json.beginArray();
    for (String item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static Set<Sets.Color> readColorSet(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Sets.Color> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.choice(COLOR));
    }
    if (!in.endArray()) {
      return null;
    }
    return new LinkedHashSet<>(in.unique(items));
  }

  private static void writeColorSet(JsonWriter json, Set<Sets.Color> value) {
    json.beginArray();
    for (Sets.Color item : value) {
      json.value(item.name());
    }
    json.endArray();
  }
}
