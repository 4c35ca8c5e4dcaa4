// Generated from Boxes.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Boxes} over the Model Context Protocol.
 *
 * <p>Tools: {@code aBoolean}, {@code aByte}, {@code aShort}, {@code anInteger}, {@code aLong},
 * {@code aFloat}, {@code aDouble}, {@code aCharacter}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class BoxesBinding implements ServerBinding {
  private static final Fields A_BOOLEAN =
      Fields.builder().required("value", "true or false").build();
  private static final Fields A_BYTE = Fields.builder().required("value", "an integer").build();
  private static final Fields A_SHORT = Fields.builder().required("value", "an integer").build();
  private static final Fields AN_INTEGER = Fields.builder().required("value", "an integer").build();
  private static final Fields A_LONG = Fields.builder().required("value", "an integer").build();
  private static final Fields A_FLOAT = Fields.builder().required("value", "a number").build();
  private static final Fields A_DOUBLE = Fields.builder().required("value", "a number").build();
  private static final Fields A_CHARACTER =
      Fields.builder().required("value", "one character").build();
  private final Boxes boxes;

  public BoxesBinding(Boxes boxes) {
    this.boxes = Objects.requireNonNull(boxes, "boxes");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(BoxesBinding.class, "demo.Boxes");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "aBoolean" -> aBoolean(call);
      case "aByte" -> aByte(call);
      case "aShort" -> aShort(call);
      case "anInteger" -> anInteger(call);
      case "aLong" -> aLong(call);
      case "aFloat" -> aFloat(call);
      case "aDouble" -> aDouble(call);
      case "aCharacter" -> aCharacter(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult aBoolean(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Boolean value = null;
    if (in.beginObject(A_BOOLEAN)) {
      while (in.nextField() >= 0) {
        value = in.bool();
      }
      in.endObject();
    }
    in.check();
    Boolean result = boxes.aBoolean(value);
    Objects.requireNonNull(result, "aBoolean answered with null");
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult aByte(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Byte value = null;
    if (in.beginObject(A_BYTE)) {
      while (in.nextField() >= 0) {
        value = in.int8();
      }
      in.endObject();
    }
    in.check();
    Byte result = boxes.aByte(value);
    Objects.requireNonNull(result, "aByte answered with null");
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult aShort(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Short value = null;
    if (in.beginObject(A_SHORT)) {
      while (in.nextField() >= 0) {
        value = in.int16();
      }
      in.endObject();
    }
    in.check();
    Short result = boxes.aShort(value);
    Objects.requireNonNull(result, "aShort answered with null");
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult anInteger(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Integer value = null;
    if (in.beginObject(AN_INTEGER)) {
      while (in.nextField() >= 0) {
        value = in.int32();
      }
      in.endObject();
    }
    in.check();
    Integer result = boxes.anInteger(value);
    Objects.requireNonNull(result, "anInteger answered with null");
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult aLong(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Long value = null;
    if (in.beginObject(A_LONG)) {
      while (in.nextField() >= 0) {
        value = in.int64();
      }
      in.endObject();
    }
    in.check();
    Long result = boxes.aLong(value);
    Objects.requireNonNull(result, "aLong answered with null");
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult aFloat(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Float value = null;
    if (in.beginObject(A_FLOAT)) {
      while (in.nextField() >= 0) {
        value = in.float32();
      }
      in.endObject();
    }
    in.check();
    Float result = boxes.aFloat(value);
    Objects.requireNonNull(result, "aFloat answered with null");
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult aDouble(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Double value = null;
    if (in.beginObject(A_DOUBLE)) {
      while (in.nextField() >= 0) {
        value = in.float64();
      }
      in.endObject();
    }
    in.check();
    Double result = boxes.aDouble(value);
    Objects.requireNonNull(result, "aDouble answered with null");
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult aCharacter(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Character value = null;
    if (in.beginObject(A_CHARACTER)) {
      while (in.nextField() >= 0) {
        value = in.character();
      }
      in.endObject();
    }
    in.check();
    Character result = boxes.aCharacter(value);
    Objects.requireNonNull(result, "aCharacter answered with null");
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }
}
