// Generated from Unions.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.binding.Variants;
import dev.matte.runtime.json.JsonEncodingException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Unions} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class UnionsBinding implements ServerBinding {
  private static final Fields ECHO =
      Fields.builder()
          .required("shape", "an object")
          .required("more", "a list")
          .optional("alone")
          .build();
  private static final Variants SHAPE = Variants.of("type", "circle", "rectangle", "blank");
  private static final Fields CIRCLE = Fields.builder().required("radius", "a number").build();
  private static final Fields CIRCLE_OF_SHAPE =
      Fields.builder().required("type", "text").required("radius", "a number").build();
  private static final Fields RECTANGLE_OF_SHAPE =
      Fields.builder()
          .required("type", "text")
          .required("width", "a number")
          .required("height", "a number")
          .build();
  private static final Fields BLANK_OF_SHAPE = Fields.builder().required("type", "text").build();
  private static final JsonName TYPE = JsonName.of("type");
  private static final JsonName RADIUS = JsonName.of("radius");
  private static final JsonName WIDTH = JsonName.of("width");
  private static final JsonName HEIGHT = JsonName.of("height");
  private final Unions unions;

  public UnionsBinding(Unions unions) {
    this.unions = Objects.requireNonNull(unions, "unions");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(UnionsBinding.class, "demo.Unions");
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
    Unions.Shape shape = null;
    List<Unions.Shape> more = null;
    Optional<Unions.Circle> alone = Optional.empty();
    if (in.beginObject(ECHO)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> shape = readShape(in);
          case 1 -> more = readShapeList(in);
          default -> alone = Optional.ofNullable(readCircle(in));
        }
      }
      in.endObject();
    }
    in.check();
    Unions.Shape result = unions.echo(shape, more, alone);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeShape(json, result);
    return CallToolResult.structured(json);
  }

  private static Unions.Shape readShape(Arguments in) {
    return switch (in.variant(SHAPE)) {
      case 0 -> readCircleOfShape(in);
      case 1 -> readRectangleOfShape(in);
      case 2 -> readBlankOfShape(in);
      default -> null;
    };
  }

  private static List<Unions.Shape> readShapeList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Unions.Shape> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readShape(in));
    }
    return in.endArray() ? items : null;
  }

  private static Unions.Circle readCircle(Arguments in) {
    if (!in.beginObject(CIRCLE)) {
      return null;
    }
    double radius = 0.0;
    while (in.nextField() >= 0) {
      radius = in.float64();
    }
    try {
      return in.endObject() ? new Unions.Circle(radius) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeShape(JsonWriter json, Unions.Shape value) {
    if (value instanceof Unions.Circle circle) {
      writeCircleOfShape(json, circle);
    } else if (value instanceof Unions.Rectangle rectangle) {
      writeRectangleOfShape(json, rectangle);
    } else if (value instanceof Unions.Blank blank) {
      writeBlankOfShape(json, blank);
    } else {
      throw new JsonEncodingException("no variant of Shape: " + value);
    }
  }

  private static Unions.Circle readCircleOfShape(Arguments in) {
    if (!in.beginObject(CIRCLE_OF_SHAPE)) {
      return null;
    }
    double radius = 0.0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> in.skip();
        default -> radius = in.float64();
      }
    }
    try {
      return in.endObject() ? new Unions.Circle(radius) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Unions.Rectangle readRectangleOfShape(Arguments in) {
    if (!in.beginObject(RECTANGLE_OF_SHAPE)) {
      return null;
    }
    double width = 0.0;
    double height = 0.0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> in.skip();
        case 1 -> width = in.float64();
        default -> height = in.float64();
      }
    }
    try {
      return in.endObject() ? new Unions.Rectangle(width, height) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Unions.Blank readBlankOfShape(Arguments in) {
    if (!in.beginObject(BLANK_OF_SHAPE)) {
      return null;
    }
    while (in.nextField() >= 0) {
      in.skip();
    }
    try {
      return in.endObject() ? new Unions.Blank() : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeCircleOfShape(JsonWriter json, Unions.Circle value) {
    json.beginObject();
    json.name(TYPE).value("circle");
    json.name(RADIUS).value(value.radius());
    json.endObject();
  }

  private static void writeRectangleOfShape(JsonWriter json, Unions.Rectangle value) {
    json.beginObject();
    json.name(TYPE).value("rectangle");
    json.name(WIDTH).value(value.width());
    json.name(HEIGHT).value(value.height());
    json.endObject();
  }

  private static void writeBlankOfShape(JsonWriter json, Unions.Blank value) {
    json.beginObject();
    json.name(TYPE).value("blank");
    json.endObject();
  }
}
