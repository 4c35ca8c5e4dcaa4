// Generated from Both.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Choices;
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
import one.Color;
import one.Point;

/**
 * Serves {@link Both} over the Model Context Protocol.
 *
 * <p>Tools: {@code mix}, {@code move}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class BothBinding implements ServerBinding {
  private static final Fields MIX =
      Fields.builder()
          .required("first", "one of RED")
          .required("second", "one of BLUE")
          .required("from", "an object")
          .required("to", "an object")
          .build();
  private static final Choices<Color> COLOR =
      Choices.<Color>builder().add("RED", Color.RED).build();
  private static final Choices<two.Color> COLOR_CHOICES =
      Choices.<two.Color>builder().add("BLUE", two.Color.BLUE).build();
  private static final Fields MOVE = Fields.builder().required("point", "an object").build();
  private static final Fields POINT = Fields.builder().required("x", "an integer").build();
  private static final Fields POINT2 = Fields.builder().required("y", "an integer").build();
  private static final JsonName Y = JsonName.of("y");
  private final Both both;

  public BothBinding(Both both) {
    this.both = Objects.requireNonNull(both, "both");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(BothBinding.class, "demo.Both");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "mix" -> mix(call);
      case "move" -> move(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult mix(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Color first = null;
    two.Color second = null;
    Point from = null;
    two.Point to = null;
    if (in.beginObject(MIX)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> first = in.choice(COLOR);
          case 1 -> second = in.choice(COLOR_CHOICES);
          case 2 -> from = readPoint(in);
          default -> to = readPoint2(in);
        }
      }
      in.endObject();
    }
    in.check();
    Color result = both.mix(first, second, from, to);
    Objects.requireNonNull(result, "mix answered with null");
    JsonWriter json = call.writer();
    json.value(result.name());
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult move(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    two.Point point = null;
    if (in.beginObject(MOVE)) {
      while (in.nextField() >= 0) {
        point = readPoint2(in);
      }
      in.endObject();
    }
    in.check();
    two.Point result = both.move(point);
    Objects.requireNonNull(result, "move answered with null");
    JsonWriter json = call.writer();
    writePoint2(json, result);
    return CallToolResult.structured(json);
  }

  private static Point readPoint(Arguments in) {
    if (!in.beginObject(POINT)) {
      return null;
    }
    int x = 0;
    while (in.nextField() >= 0) {
      x = in.int32();
    }
    try {
      return in.endObject() ? new Point(x) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static two.Point readPoint2(Arguments in) {
    if (!in.beginObject(POINT2)) {
      return null;
    }
    int y = 0;
    while (in.nextField() >= 0) {
      y = in.int32();
    }
    try {
      return in.endObject() ? new two.Point(y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePoint2(JsonWriter json, two.Point value) {
    json.beginObject();
    json.name(Y).value(value.y());
    json.endObject();
  }
}
