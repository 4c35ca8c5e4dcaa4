// Generated from Tolerant.java by the Matte processor; edit that file instead.
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
 * Serves {@link Tolerant} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class TolerantBinding implements ServerBinding {
  private static final Fields ECHO = Fields.builder().required("point", "an object").build();
  private static final Fields POINT =
      Fields.builder()
          .required("x", "an integer")
          .required("y", "an integer")
          .ignoreUnknown()
          .build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Tolerant tolerant;

  public TolerantBinding(Tolerant tolerant) {
    this.tolerant = Objects.requireNonNull(tolerant, "tolerant");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(TolerantBinding.class, "demo.Tolerant");
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
    Tolerant.Point point = null;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        point = readPoint(in);
      }
      in.endObject();
    }
    in.check();
    Tolerant.Point result = tolerant.echo(point);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writePoint(json, result);
    return CallToolResult.structured(json);
  }

  private static Tolerant.Point readPoint(Arguments in) {
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
      return in.endObject() ? new Tolerant.Point(x, y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePoint(JsonWriter json, Tolerant.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
  }
}
