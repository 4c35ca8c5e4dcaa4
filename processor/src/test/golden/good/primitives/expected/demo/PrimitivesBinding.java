// Generated from Primitives.java by the Matte processor; edit that file instead.
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
 * Serves {@link Primitives} over the Model Context Protocol.
 *
 * <p>Tools: {@code aBoolean}, {@code aByte}, {@code aShort}, {@code anInt}, {@code aLong}, {@code
 * aFloat}, {@code aDouble}, {@code aChar}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class PrimitivesBinding implements ServerBinding {
  private static final Fields A_BOOLEAN =
      Fields.builder().required("value", "true or false").build();
  private static final Fields A_BYTE = Fields.builder().required("value", "an integer").build();
  private static final Fields A_SHORT = Fields.builder().required("value", "an integer").build();
  private static final Fields AN_INT = Fields.builder().required("value", "an integer").build();
  private static final Fields A_LONG = Fields.builder().required("value", "an integer").build();
  private static final Fields A_FLOAT = Fields.builder().required("value", "a number").build();
  private static final Fields A_DOUBLE = Fields.builder().required("value", "a number").build();
  private static final Fields A_CHAR = Fields.builder().required("value", "one character").build();
  private final Primitives primitives;

  public PrimitivesBinding(Primitives primitives) {
    this.primitives = Objects.requireNonNull(primitives, "primitives");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(PrimitivesBinding.class, "demo.Primitives");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "aBoolean" -> aBoolean(call);
      case "aByte" -> aByte(call);
      case "aShort" -> aShort(call);
      case "anInt" -> anInt(call);
      case "aLong" -> aLong(call);
      case "aFloat" -> aFloat(call);
      case "aDouble" -> aDouble(call);
      case "aChar" -> aChar(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult aBoolean(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    boolean value = false;
    if (in.beginObject(A_BOOLEAN)) {
      while (in.nextField() >= 0) {
        value = in.bool();
      }
      in.endObject();
    }
    in.check();
    boolean result = primitives.aBoolean(value);
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult aByte(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    byte value = 0;
    if (in.beginObject(A_BYTE)) {
      while (in.nextField() >= 0) {
        value = in.int8();
      }
      in.endObject();
    }
    in.check();
    byte result = primitives.aByte(value);
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult aShort(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    short value = 0;
    if (in.beginObject(A_SHORT)) {
      while (in.nextField() >= 0) {
        value = in.int16();
      }
      in.endObject();
    }
    in.check();
    short result = primitives.aShort(value);
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult anInt(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    int value = 0;
    if (in.beginObject(AN_INT)) {
      while (in.nextField() >= 0) {
        value = in.int32();
      }
      in.endObject();
    }
    in.check();
    int result = primitives.anInt(value);
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult aLong(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    long value = 0L;
    if (in.beginObject(A_LONG)) {
      while (in.nextField() >= 0) {
        value = in.int64();
      }
      in.endObject();
    }
    in.check();
    long result = primitives.aLong(value);
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult aFloat(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    float value = 0.0f;
    if (in.beginObject(A_FLOAT)) {
      while (in.nextField() >= 0) {
        value = in.float32();
      }
      in.endObject();
    }
    in.check();
    float result = primitives.aFloat(value);
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult aDouble(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    double value = 0.0;
    if (in.beginObject(A_DOUBLE)) {
      while (in.nextField() >= 0) {
        value = in.float64();
      }
      in.endObject();
    }
    in.check();
    double result = primitives.aDouble(value);
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult aChar(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    char value = '\u0000';
    if (in.beginObject(A_CHAR)) {
      while (in.nextField() >= 0) {
        value = in.character();
      }
      in.endObject();
    }
    in.check();
    char result = primitives.aChar(value);
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }
}
