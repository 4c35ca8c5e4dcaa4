// Generated from Empty.java by the Matte processor; edit that file instead.
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
 * Serves {@link Empty} over the Model Context Protocol.
 *
 * <p>Tools: {@code ping}, {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class EmptyBinding implements ServerBinding {
  private static final Fields PING = Fields.builder().build();
  private static final Fields ECHO = Fields.builder().required("nothing", "an object").build();
  private static final Fields NOTHING = Fields.builder().build();
  private final Empty empty;

  public EmptyBinding(Empty empty) {
    this.empty = Objects.requireNonNull(empty, "empty");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(EmptyBinding.class, "demo.Empty");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "ping" -> ping(call);
      case "echo" -> echo(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult ping(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(PING)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    empty.ping();
    return CallToolResult.empty();
  }

  private CallToolResult echo(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Empty.Nothing nothing = null;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        nothing = readNothing(in);
      }
      in.endObject();
    }
    in.check();
    Empty.Nothing result = empty.echo(nothing);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeNothing(json, result);
    return CallToolResult.structured(json);
  }

  private static Empty.Nothing readNothing(Arguments in) {
    if (!in.beginObject(NOTHING)) {
      return null;
    }
    in.nextField();
    try {
      return in.endObject() ? new Empty.Nothing() : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeNothing(JsonWriter json, Empty.Nothing value) {
    json.beginObject();
    json.endObject();
  }
}
