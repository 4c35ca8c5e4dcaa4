// Generated from Later.java by the Matte processor; edit that file instead.
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
 * Serves {@link Later} over the Model Context Protocol.
 *
 * <p>Tools: {@code point}, {@code text}, {@code nothing}, {@code wrapped}, {@code elsewhere},
 * {@code failed}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class LaterBinding implements ServerBinding {
  private static final Fields POINT = Fields.builder().build();
  private static final Fields TEXT = Fields.builder().build();
  private static final Fields NOTHING = Fields.builder().build();
  private static final Fields WRAPPED = Fields.builder().build();
  private static final Fields ELSEWHERE = Fields.builder().build();
  private static final Fields FAILED = Fields.builder().build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Later later;

  public LaterBinding(Later later) {
    this.later = Objects.requireNonNull(later, "later");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(LaterBinding.class, "demo.Later");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "point" -> point(call);
      case "text" -> text(call);
      case "nothing" -> nothing(call);
      case "wrapped" -> wrapped(call);
      case "elsewhere" -> elsewhere(call);
      case "failed" -> failed(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult point(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(POINT)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    Later.Point result = call.await(later.point());
    Objects.requireNonNull(result, "point answered with null");
    JsonWriter json = call.writer();
    writePoint(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult text(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(TEXT)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    String result = call.await(later.text());
    Objects.requireNonNull(result, "text answered with null");
    return CallToolResult.text(result);
  }

  private CallToolResult nothing(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(NOTHING)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    call.await(later.nothing());
    return CallToolResult.empty();
  }

  private CallToolResult wrapped(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(WRAPPED)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    ToolResult<Later.Point> result = call.await(later.wrapped());
    Later.Point value = result.value();
    if (value == null) {
      return CallToolResult.of(result, null, true);
    }
    JsonWriter json = call.writer();
    writePoint(json, value);
    return CallToolResult.of(result, json, true);
  }

  private CallToolResult elsewhere(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(ELSEWHERE)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    String result = call.await(later.elsewhere());
    Objects.requireNonNull(result, "elsewhere answered with null");
    return CallToolResult.text(result);
  }

  private CallToolResult failed(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(FAILED)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    String result = call.await(later.failed());
    Objects.requireNonNull(result, "failed answered with null");
    return CallToolResult.text(result);
  }

  private static void writePoint(JsonWriter json, Later.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
  }
}
