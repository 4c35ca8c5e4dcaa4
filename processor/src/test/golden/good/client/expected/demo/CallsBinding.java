// Generated from Calls.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Choices;
import dev.matte.runtime.binding.CompletionCall;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Presence;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.ToolResult;
import dev.matte.runtime.binding.UnknownPromptException;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.binding.UriMatcher;
import dev.matte.runtime.binding.Variants;
import dev.matte.runtime.json.JsonEncodingException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.ImageContent;
import dev.matte.runtime.protocol.PromptMessage;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Calls} over the Model Context Protocol.
 *
 * <p>Tools: {@code nothing}, {@code say_it}, {@code move}, {@code levels}, {@code perhaps}, {@code
 * number}, {@code count}, {@code shape}, {@code picture}, {@code blocks}, {@code raw}, {@code
 * around}, {@code later}, {@code parts}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class CallsBinding implements ServerBinding {
  private static final Fields NOTHING = Fields.builder().build();
  private static final Fields SAY =
      Fields.builder()
          .required("json", "text")
          .optional("times")
          .optional("level")
          .optional("limit")
          .optional("day")
          .optional("hour")
          .optional("note")
          .nullable(6)
          .build();
  private static final Choices<Calls.Level> LEVEL =
      Choices.<Calls.Level>builder()
          .add("low", Calls.Level.low)
          .add("high", Calls.Level.high)
          .build();
  private static final Fields MOVE =
      Fields.builder()
          .required("point", "an object")
          .required("path", "a list")
          .required("weights", "an object")
          .build();
  private static final Fields PERHAPS = Fields.builder().build();
  private static final Fields NUMBER = Fields.builder().build();
  private static final Fields COUNT = Fields.builder().build();
  private static final Fields SHAPE = Fields.builder().required("shape", "an object").build();
  private static final Fields PICTURE = Fields.builder().build();
  private static final Fields BLOCKS = Fields.builder().build();
  private static final Fields RAW = Fields.builder().build();
  private static final Fields AROUND = Fields.builder().build();
  private static final Fields LATER = Fields.builder().build();
  private static final Fields PARTS = Fields.builder().build();
  private static final UriMatcher POINT =
      UriMatcher.builder().literal("demo://points/").simple("name").build();
  private static final Fields ABOUT_PROMPT = Fields.builder().required("topic", "text").build();
  private static final Fields POINT_FIELDS =
      Fields.builder().required("x", "an integer").optional("y").build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private static final Fields QUERY =
      Fields.builder().required("words", "text").optional("level").build();
  private static final Variants SHAPE_VARIANTS = Variants.of("type", "circle", "square");
  private static final Fields POINT_VARIABLES = Fields.builder().required("name", "text").build();
  private static final Fields CIRCLE_OF_SHAPE =
      Fields.builder().required("type", "text").required("radius", "a number").build();
  private static final Fields SQUARE_OF_SHAPE =
      Fields.builder().required("type", "text").required("side", "a number").build();
  private static final JsonName TYPE = JsonName.of("type");
  private static final JsonName RADIUS = JsonName.of("radius");
  private static final JsonName SIDE = JsonName.of("side");
  private final Calls calls;

  public CallsBinding(Calls calls) {
    this.calls = Objects.requireNonNull(calls, "calls");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(CallsBinding.class, "demo.Calls");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "nothing" -> nothing(call);
      case "say_it" -> say(call);
      case "move" -> move(call);
      case "levels" -> levels(call);
      case "perhaps" -> perhaps(call);
      case "number" -> number(call);
      case "count" -> count(call);
      case "shape" -> shape(call);
      case "picture" -> picture(call);
      case "blocks" -> blocks(call);
      case "raw" -> raw(call);
      case "around" -> around(call);
      case "later" -> later(call);
      case "parts" -> parts(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) throws Exception {
    return switch (call.uri()) {
      case "demo://text" -> text(call);
      case "demo://bytes" -> bytes(call);
      default -> readTemplate(call);
    };
  }

  @Override
  public GetPromptResult getPrompt(PromptCall call) throws Exception {
    return switch (call.prompt()) {
      case "about" -> about(call);
      default -> throw new UnknownPromptException(call.prompt());
    };
  }

  @Override
  public List<String> complete(CompletionCall call) throws Exception {
    return switch (call.index()) {
      case 0 -> calls.topics(call.value());
      default -> List.of();
    };
  }

  private CallToolResult nothing(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(NOTHING)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    calls.nothing();
    return CallToolResult.empty();
  }

  private CallToolResult say(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String json = null;
    int times = 3;
    Calls.Level level = Calls.Level.low;
    Long limit = null;
    Optional<LocalDate> day = Optional.empty();
    OptionalInt hour = OptionalInt.empty();
    Presence<String> note = Presence.absent();
    if (in.beginObject(SAY)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> json = in.text();
          case 1 -> times = in.int32();
          case 2 -> level = in.choice(LEVEL);
          case 3 -> limit = in.int64();
          case 4 -> day = Optional.ofNullable(in.localDate());
          case 5 -> hour = OptionalInt.of(in.int32());
          default -> {
            if (in.isNull()) {
              in.readNull();
              note = Presence.ofNull();
            } else {
              note = Presence.ofNullable(in.text());
            }
          }
        }
      }
      in.endObject();
    }
    in.check();
    String result = calls.say(json, times, level, limit, day, hour, note, call.context());
    Objects.requireNonNull(result, "say answered with null");
    return CallToolResult.text(result);
  }

  private CallToolResult move(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Calls.Point point = null;
    List<Calls.Point> path = null;
    Map<String, Double> weights = null;
    if (in.beginObject(MOVE)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> point = readPoint(in);
          case 1 -> path = readPointList(in);
          default -> weights = readDoubleMap(in);
        }
      }
      in.endObject();
    }
    in.check();
    Calls.Point result = calls.move(point, path, weights);
    Objects.requireNonNull(result, "move answered with null");
    JsonWriter json = call.writer();
    writePoint(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult levels(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Calls.Query query = readQuery(in);
    in.check();
    Set<Calls.Level> result = calls.levels(query);
    Objects.requireNonNull(result, "levels answered with null");
    JsonWriter json = call.writer();
    writeLevelSet(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult perhaps(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(PERHAPS)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    Calls.Point result = calls.perhaps().orElse(null);
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
    if (in.beginObject(NUMBER)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    OptionalInt result = calls.number();
    JsonWriter json = call.writer();
    if (result.isEmpty()) {
      json.nullValue();
    } else {
      json.value(result.getAsInt());
    }
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult count(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(COUNT)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    long result = calls.count();
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult shape(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Calls.Shape shape = null;
    if (in.beginObject(SHAPE)) {
      while (in.nextField() >= 0) {
        shape = readShape(in);
      }
      in.endObject();
    }
    in.check();
    Calls.Shape result = calls.shape(shape);
    Objects.requireNonNull(result, "shape answered with null");
    JsonWriter json = call.writer();
    writeShape(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult picture(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(PICTURE)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    ImageContent result = calls.picture();
    Objects.requireNonNull(result, "picture answered with null");
    return CallToolResult.content(result);
  }

  private CallToolResult blocks(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(BLOCKS)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    List<ContentBlock> result = calls.blocks();
    Objects.requireNonNull(result, "blocks answered with null");
    return CallToolResult.content(result);
  }

  private CallToolResult raw(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(RAW)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    CallToolResult result = calls.raw();
    Objects.requireNonNull(result, "raw answered with null");
    return result;
  }

  private CallToolResult around(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(AROUND)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    ToolResult<Calls.Point> result = calls.around();
    Calls.Point value = result.value();
    if (value == null) {
      return CallToolResult.of(result, null, true);
    }
    JsonWriter json = call.writer();
    writePoint(json, value);
    return CallToolResult.of(result, json, true);
  }

  private CallToolResult later(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(LATER)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    Calls.Point result = call.await(calls.later());
    Objects.requireNonNull(result, "later answered with null");
    JsonWriter json = call.writer();
    writePoint(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult parts(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(PARTS)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    List<Calls.Point> result = call.collect(calls.parts());
    JsonWriter json = call.writer();
    writePointList(json, result);
    return CallToolResult.structuredValue(json);
  }

  private ReadResourceResult readTemplate(ResourceCall call) throws Exception {
    JsonSlice point = POINT.match(call.uri());
    if (point != null) {
      return point(call, point);
    }
    throw new UnknownResourceException(call.uri());
  }

  private ReadResourceResult text(ResourceCall call) throws Exception {
    String result = calls.text();
    Objects.requireNonNull(result, "text answered with null");
    return ReadResourceResult.text(call.uri(), "", result);
  }

  private ReadResourceResult bytes(ResourceCall call) throws Exception {
    byte[] result = calls.bytes();
    Objects.requireNonNull(result, "bytes answered with null");
    return ReadResourceResult.blob(call.uri(), "", result);
  }

  private GetPromptResult about(PromptCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String topic = null;
    if (in.beginObject(ABOUT_PROMPT)) {
      while (in.nextField() >= 0) {
        topic = in.text();
      }
      in.endObject();
    }
    in.check();
    List<PromptMessage> result = calls.about(topic);
    Objects.requireNonNull(result, "about answered with null");
    return GetPromptResult.of(result);
  }

  private static Calls.Point readPoint(Arguments in) {
    if (!in.beginObject(POINT_FIELDS)) {
      return null;
    }
    int x = 0;
    Integer y = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> x = in.atLeast(in.int32(), 0);
        default -> y = in.int32();
      }
    }
    try {
      return in.endObject() ? new Calls.Point(x, y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static List<Calls.Point> readPointList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Calls.Point> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readPoint(in));
    }
    return in.endArray() ? items : null;
  }

  private static Map<String, Double> readDoubleMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<String, Double> entries = new LinkedHashMap<>();
    for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
      entries.put(key, in.float64());
    }
    return in.endMap() ? entries : null;
  }

  private static void writePoint(JsonWriter json, Calls.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    Integer y = value.y();
    if (y != null) {
      json.name(Y).value(y);
    }
    json.endObject();
  }

  private static Calls.Query readQuery(Arguments in) {
    if (!in.beginObject(QUERY)) {
      return null;
    }
    String words = null;
    Optional<Calls.Level> level = Optional.empty();
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> words = in.text();
        default -> level = Optional.ofNullable(in.choice(LEVEL));
      }
    }
    try {
      return in.endObject() ? new Calls.Query(words, level) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeLevelSet(JsonWriter json, Set<Calls.Level> value) {
    json.beginArray();
    for (Calls.Level item : value) {
      json.value(item.name());
    }
    json.endArray();
  }

  private static Calls.Shape readShape(Arguments in) {
    return switch (in.variant(SHAPE_VARIANTS)) {
      case 0 -> readCircleOfShape(in);
      case 1 -> readSquareOfShape(in);
      default -> null;
    };
  }

  private static void writeShape(JsonWriter json, Calls.Shape value) {
    if (value instanceof Calls.Circle circle) {
      writeCircleOfShape(json, circle);
    } else if (value instanceof Calls.Square square) {
      writeSquareOfShape(json, square);
    } else {
      throw new JsonEncodingException("no variant of Shape: " + value);
    }
  }

  private static void writePointList(JsonWriter json, List<Calls.Point> value) {
    json.beginArray();
    for (Calls.Point item : value) {
      writePoint(json, item);
    }
    json.endArray();
  }

  private ReadResourceResult point(ResourceCall call, JsonSlice variables) throws Exception {
    Arguments in = new Arguments(variables, Repairs.TEXT_TO_SCALAR);
    String name = null;
    if (in.beginObject(POINT_VARIABLES)) {
      while (in.nextField() >= 0) {
        name = in.text();
      }
      in.endObject();
    }
    in.check();
    Calls.Point result = calls.point(name);
    Objects.requireNonNull(result, "point answered with null");
    JsonWriter json = call.writer();
    writePoint(json, result);
    return ReadResourceResult.json(call.uri(), "", json);
  }

  private static Calls.Circle readCircleOfShape(Arguments in) {
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
      return in.endObject() ? new Calls.Circle(radius) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Calls.Square readSquareOfShape(Arguments in) {
    if (!in.beginObject(SQUARE_OF_SHAPE)) {
      return null;
    }
    double side = 0.0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> in.skip();
        default -> side = in.float64();
      }
    }
    try {
      return in.endObject() ? new Calls.Square(side) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeCircleOfShape(JsonWriter json, Calls.Circle value) {
    json.beginObject();
    json.name(TYPE).value("circle");
    json.name(RADIUS).value(value.radius());
    json.endObject();
  }

  private static void writeSquareOfShape(JsonWriter json, Calls.Square value) {
    json.beginObject();
    json.name(TYPE).value("square");
    json.name(SIDE).value(value.side());
    json.endObject();
  }
}
