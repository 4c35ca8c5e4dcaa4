// Generated from Ordered.java by the Matte processor; edit that file instead.
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
 * Serves {@link Ordered} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class OrderedBinding implements ServerBinding {
  private static final Fields ECHO = Fields.builder().required("row", "an object").build();
  private static final Fields ROW =
      Fields.builder().required("c", "an integer").required("a", "an integer").build();
  private static final JsonName C = JsonName.of("c");
  private static final JsonName A = JsonName.of("a");
  private final Ordered ordered;

  public OrderedBinding(Ordered ordered) {
    this.ordered = Objects.requireNonNull(ordered, "ordered");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(OrderedBinding.class, "demo.Ordered");
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
    Ordered.Row row = null;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        row = readRow(in);
      }
      in.endObject();
    }
    in.check();
    Ordered.Row result = ordered.echo(row);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeRow(json, result);
    return CallToolResult.structured(json);
  }

  private static Ordered.Row readRow(Arguments in) {
    if (!in.beginObject(ROW)) {
      return null;
    }
    int c = 0;
    int a = 0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> c = in.int32();
        default -> a = in.int32();
      }
    }
    try {
      return in.endObject() ? new Ordered.Row(a, null, c) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeRow(JsonWriter json, Ordered.Row value) {
    json.beginObject();
    json.name(C).value(value.c());
    json.name(A).value(value.a());
    json.endObject();
  }
}
