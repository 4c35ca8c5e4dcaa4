// Generated from Wrapped.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.ToolResult;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Wrapped} over the Model Context Protocol.
 *
 * <p>Tools: {@code point}, {@code text}, {@code number}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class WrappedBinding implements ServerBinding {
  private static final Fields POINT = Fields.builder().required("fail", "true or false").build();
  private static final Fields TEXT = Fields.builder().build();
  private static final Fields NUMBER = Fields.builder().build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Wrapped wrapped;

  public WrappedBinding(Wrapped wrapped) {
    this.wrapped = Objects.requireNonNull(wrapped, "wrapped");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(WrappedBinding.class, "demo.Wrapped");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "point" -> point(call);
      case "text" -> text(call);
      case "number" -> number(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult point(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    boolean fail = false;
    if (in.beginObject(POINT)) {
      while (in.nextField() >= 0) {
        fail = in.bool();
      }
      in.endObject();
    }
    in.check();
    ToolResult<Wrapped.Point> result = wrapped.point(fail);
    Wrapped.Point value = result.value();
    if (value == null) {
      return CallToolResult.of(result, null, true);
    }
    JsonWriter json = call.writer();
    writePoint(json, value);
    return CallToolResult.of(result, json, true);
  }

  private CallToolResult text(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(TEXT)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    return CallToolResult.of(wrapped.text(), null, false);
  }

  private CallToolResult number(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(NUMBER)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    ToolResult<Integer> result = wrapped.number();
    Integer value = result.value();
    if (value == null) {
      return CallToolResult.of(result, null, false);
    }
    JsonWriter json = call.writer();
    json.value(value);
    return CallToolResult.of(result, json, false);
  }

  private static void writePoint(JsonWriter json, Wrapped.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
  }
}
