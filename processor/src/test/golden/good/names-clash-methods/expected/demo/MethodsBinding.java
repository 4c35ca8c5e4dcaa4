// Generated from Methods.java by the Matte processor; edit that file instead.
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
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Methods} over the Model Context Protocol.
 *
 * <p>Tools: {@code catalog}, {@code callTool}, {@code readPoint}, {@code writePoint}, {@code
 * toString}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class MethodsBinding implements ServerBinding {
  private static final Fields CATALOG2 = Fields.builder().build();
  private static final Fields CALL_TOOL2 = Fields.builder().required("tool", "text").build();
  private static final Fields READ_POINT = Fields.builder().required("point", "an object").build();
  private static final Fields WRITE_POINT = Fields.builder().required("point", "an object").build();
  private static final Fields TO_STRING = Fields.builder().required("radix", "an integer").build();
  private static final Fields POINT =
      Fields.builder().required("x", "an integer").required("y", "an integer").build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Methods methods;

  public MethodsBinding(Methods methods) {
    this.methods = Objects.requireNonNull(methods, "methods");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(MethodsBinding.class, "demo.Methods");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "catalog" -> catalog2(call);
      case "callTool" -> callTool2(call);
      case "readPoint" -> readPoint(call);
      case "writePoint" -> writePoint(call);
      case "toString" -> toString(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult catalog2(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(CATALOG2)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    String result = methods.catalog();
    Objects.requireNonNull(result, "catalog answered with null");
    return CallToolResult.text(result);
  }

  private CallToolResult callTool2(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String tool = null;
    if (in.beginObject(CALL_TOOL2)) {
      while (in.nextField() >= 0) {
        tool = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = methods.callTool(tool);
    Objects.requireNonNull(result, "callTool answered with null");
    return CallToolResult.text(result);
  }

  private CallToolResult readPoint(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Methods.Point point = null;
    if (in.beginObject(READ_POINT)) {
      while (in.nextField() >= 0) {
        point = readPoint2(in);
      }
      in.endObject();
    }
    in.check();
    Methods.Point result = methods.readPoint(point);
    Objects.requireNonNull(result, "readPoint answered with null");
    JsonWriter json = call.writer();
    writePoint2(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult writePoint(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Methods.Point point = null;
    if (in.beginObject(WRITE_POINT)) {
      while (in.nextField() >= 0) {
        point = readPoint2(in);
      }
      in.endObject();
    }
    in.check();
    Methods.Point result = methods.writePoint(point);
    Objects.requireNonNull(result, "writePoint answered with null");
    JsonWriter json = call.writer();
    writePoint2(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult toString(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    int radix = 0;
    if (in.beginObject(TO_STRING)) {
      while (in.nextField() >= 0) {
        radix = in.int32();
      }
      in.endObject();
    }
    in.check();
    String result = methods.toString(radix);
    Objects.requireNonNull(result, "toString answered with null");
    return CallToolResult.text(result);
  }

  private static Methods.Point readPoint2(Arguments in) {
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
      return in.endObject() ? new Methods.Point(x, y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePoint2(JsonWriter json, Methods.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
  }
}
