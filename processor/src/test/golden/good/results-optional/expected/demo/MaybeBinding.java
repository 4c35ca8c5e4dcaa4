// Generated from Maybe.java by the Matte processor; edit that file instead.
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
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Maybe} over the Model Context Protocol.
 *
 * <p>Tools: {@code point}, {@code text}, {@code optional}, {@code number}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class MaybeBinding implements ServerBinding {
  private static final Fields POINT = Fields.builder().required("there", "true or false").build();
  private static final Fields TEXT = Fields.builder().required("there", "true or false").build();
  private static final Fields OPTIONAL =
      Fields.builder().required("there", "true or false").build();
  private static final Fields NUMBER = Fields.builder().required("there", "true or false").build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Maybe maybe;

  public MaybeBinding(Maybe maybe) {
    this.maybe = Objects.requireNonNull(maybe, "maybe");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(MaybeBinding.class, "demo.Maybe");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "point" -> point(call);
      case "text" -> text(call);
      case "optional" -> optional(call);
      case "number" -> number(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult point(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    boolean there = false;
    if (in.beginObject(POINT)) {
      while (in.nextField() >= 0) {
        there = in.bool();
      }
      in.endObject();
    }
    in.check();
    Maybe.Point result = maybe.point(there);
    JsonWriter json = call.writer();
    if (result == null) {
      json.nullValue();
    } else {
      writePoint(json, result);
    }
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult text(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    boolean there = false;
    if (in.beginObject(TEXT)) {
      while (in.nextField() >= 0) {
        there = in.bool();
      }
      in.endObject();
    }
    in.check();
    String result = maybe.text(there);
    if (result == null) {
      return CallToolResult.empty();
    }
    return CallToolResult.text(result);
  }

  private CallToolResult optional(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    boolean there = false;
    if (in.beginObject(OPTIONAL)) {
      while (in.nextField() >= 0) {
        there = in.bool();
      }
      in.endObject();
    }
    in.check();
    Maybe.Point result = maybe.optional(there).orElse(null);
    JsonWriter json = call.writer();
    if (result == null) {
      json.nullValue();
    } else {
      writePoint(json, result);
    }
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult number(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    boolean there = false;
    if (in.beginObject(NUMBER)) {
      while (in.nextField() >= 0) {
        there = in.bool();
      }
      in.endObject();
    }
    in.check();
    OptionalInt result = maybe.number(there);
    JsonWriter json = call.writer();
    if (result.isEmpty()) {
      json.nullValue();
    } else {
      json.value(result.getAsInt());
    }
    return CallToolResult.structuredValue(json);
  }

  private static void writePoint(JsonWriter json, Maybe.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
  }
}
