// Generated from Nested.java by the Matte processor; edit that file instead.
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
 * Serves {@link Nested} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class NestedBinding implements ServerBinding {
  private static final Fields ECHO = Fields.builder().required("line", "an object").build();
  private static final Fields LINE =
      Fields.builder()
          .required("from", "an object")
          .required("to", "an object")
          .optional("over")
          .build();
  private static final JsonName FROM = JsonName.of("from");
  private static final JsonName TO = JsonName.of("to");
  private static final JsonName OVER = JsonName.of("over");
  private static final Fields POINT =
      Fields.builder().required("x", "a number").required("y", "a number").build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Nested nested;

  public NestedBinding(Nested nested) {
    this.nested = Objects.requireNonNull(nested, "nested");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(NestedBinding.class, "demo.Nested");
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
    Nested.Line line = null;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        line = readLine(in);
      }
      in.endObject();
    }
    in.check();
    Nested.Line result = nested.echo(line);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeLine(json, result);
    return CallToolResult.structured(json);
  }

  private static Nested.Line readLine(Arguments in) {
    if (!in.beginObject(LINE)) {
      return null;
    }
    Nested.Point from = null;
    Nested.Point to = null;
    Nested.Point over = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> from = readPoint(in);
        case 1 -> to = readPoint(in);
        default -> over = readPoint(in);
      }
    }
    try {
      return in.endObject() ? new Nested.Line(from, to, over) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeLine(JsonWriter json, Nested.Line value) {
    json.beginObject();
    json.name(FROM);
    writePoint(json, value.from());
    json.name(TO);
    writePoint(json, value.to());
    Nested.Point over = value.over();
    if (over != null) {
      json.name(OVER);
      writePoint(json, over);
    }
    json.endObject();
  }

  private static Nested.Point readPoint(Arguments in) {
    if (!in.beginObject(POINT)) {
      return null;
    }
    double x = 0.0;
    double y = 0.0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> x = in.float64();
        default -> y = in.float64();
      }
    }
    try {
      return in.endObject() ? new Nested.Point(x, y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePoint(JsonWriter json, Nested.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
  }
}
