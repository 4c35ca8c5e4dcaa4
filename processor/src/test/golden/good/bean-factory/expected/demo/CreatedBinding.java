// Generated from Created.java by the Matte processor; edit that file instead.
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
 * Serves {@link Created} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class CreatedBinding implements ServerBinding {
  private static final Fields ECHO =
      Fields.builder().required("point", "an object").required("place", "an object").build();
  private static final Fields POINT =
      Fields.builder().required("x", "an integer").required("y", "an integer").build();
  private static final Fields PLACE = Fields.builder().required("name", "text").build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Created created;

  public CreatedBinding(Created created) {
    this.created = Objects.requireNonNull(created, "created");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(CreatedBinding.class, "demo.Created");
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
    Created.Point point = null;
    Created.Place place = null;
    if (in.beginObject(ECHO)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> point = readPoint(in);
          default -> place = readPlace(in);
        }
      }
      in.endObject();
    }
    in.check();
    Created.Point result = created.echo(point, place);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writePoint(json, result);
    return CallToolResult.structured(json);
  }

  private static Created.Point readPoint(Arguments in) {
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
      return in.endObject() ? Created.Point.at(x, y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Created.Place readPlace(Arguments in) {
    if (!in.beginObject(PLACE)) {
      return null;
    }
    String name = null;
    while (in.nextField() >= 0) {
      name = in.text();
    }
    try {
      return in.endObject() ? new Created.Place(name) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePoint(JsonWriter json, Created.Point value) {
    json.beginObject();
    json.name(X).value(value.getX());
    json.name(Y).value(value.getY());
    json.endObject();
  }
}
