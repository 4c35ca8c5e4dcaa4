// Generated from Parts.java by the Matte processor; edit that file instead.
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
import dev.matte.runtime.protocol.ContentBlock;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Parts} over the Model Context Protocol.
 *
 * <p>Tools: {@code points}, {@code texts}, {@code blocks}, {@code published}, {@code submitted},
 * {@code broken}, {@code brokenStream}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class PartsBinding implements ServerBinding {
  private static final Fields POINTS = Fields.builder().build();
  private static final Fields TEXTS = Fields.builder().build();
  private static final Fields BLOCKS = Fields.builder().build();
  private static final Fields PUBLISHED = Fields.builder().build();
  private static final Fields SUBMITTED = Fields.builder().build();
  private static final Fields BROKEN = Fields.builder().build();
  private static final Fields BROKEN_STREAM = Fields.builder().build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Parts parts;

  public PartsBinding(Parts parts) {
    this.parts = Objects.requireNonNull(parts, "parts");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(PartsBinding.class, "demo.Parts");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "points" -> points(call);
      case "texts" -> texts(call);
      case "blocks" -> blocks(call);
      case "published" -> published(call);
      case "submitted" -> submitted(call);
      case "broken" -> broken(call);
      case "brokenStream" -> brokenStream(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult points(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(POINTS)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    List<Parts.Point> result = call.collect(parts.points());
    JsonWriter json = call.writer();
    writePointList(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult texts(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(TEXTS)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    List<String> result = call.collect(parts.texts());
    JsonWriter json = call.writer();
    writeStringList(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult blocks(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(BLOCKS)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    List<ContentBlock> result = call.collect(parts.blocks());
    return CallToolResult.content(result);
  }

  private CallToolResult published(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(PUBLISHED)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    List<Parts.Point> result = call.collect(parts.published());
    Objects.requireNonNull(result, "published answered with null");
    JsonWriter json = call.writer();
    writePointList(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult submitted(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(SUBMITTED)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    List<String> result = call.collect(parts.submitted());
    Objects.requireNonNull(result, "submitted answered with null");
    JsonWriter json = call.writer();
    writeStringList(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult broken(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(BROKEN)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    List<String> result = call.collect(parts.broken());
    Objects.requireNonNull(result, "broken answered with null");
    JsonWriter json = call.writer();
    writeStringList(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult brokenStream(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(BROKEN_STREAM)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    List<Integer> result = call.collect(parts.brokenStream());
    JsonWriter json = call.writer();
    writeIntegerList(json, result);
    return CallToolResult.structuredValue(json);
  }

  private static void writePointList(JsonWriter json, List<Parts.Point> value) {
    json.beginArray();
    for (Parts.Point item : value) {
      writePoint(json, item);
    }
    json.endArray();
  }

  private static void writeStringList(JsonWriter json, List<String> value) {
    json.beginArray();
    for (String item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static void writeIntegerList(JsonWriter json, List<Integer> value) {
    json.beginArray();
    for (Integer item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static void writePoint(JsonWriter json, Parts.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
  }
}
