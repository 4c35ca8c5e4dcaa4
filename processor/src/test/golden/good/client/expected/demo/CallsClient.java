// Generated from Calls.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Choices;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Presence;
import dev.matte.runtime.binding.ToolResult;
import dev.matte.runtime.binding.Variants;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.client.ResourceReply;
import dev.matte.runtime.client.ToolReply;
import dev.matte.runtime.json.JsonEncodingException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.ImageContent;
import dev.matte.runtime.protocol.PromptMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Calls a server that serves {@link Calls}. */
@Generated("dev.matte.processor.McpProcessor")
public final class CallsClient implements Calls {
  private static final JsonName JSON = JsonName.of("json");
  private static final JsonName TIMES = JsonName.of("times");
  private static final JsonName LEVEL = JsonName.of("level");
  private static final JsonName LIMIT = JsonName.of("limit");
  private static final JsonName DAY = JsonName.of("day");
  private static final JsonName HOUR = JsonName.of("hour");
  private static final JsonName NOTE = JsonName.of("note");
  private static final JsonName POINT = JsonName.of("point");
  private static final JsonName PATH = JsonName.of("path");
  private static final JsonName WEIGHTS = JsonName.of("weights");
  private static final JsonName SHAPE = JsonName.of("shape");
  private static final JsonName NAME = JsonName.of("name");
  private static final JsonName TOPIC = JsonName.of("topic");
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private static final Fields POINT_FIELDS =
      Fields.builder().required("x", "an integer").optional("y").ignoreUnknown().build();
  private static final JsonName WORDS = JsonName.of("words");
  private static final Choices<Calls.Level> LEVEL_CHOICES =
      Choices.<Calls.Level>builder()
          .add("low", Calls.Level.low)
          .add("high", Calls.Level.high)
          .build();
  private static final Variants SHAPE_VARIANTS = Variants.of("type", "circle", "square");
  private static final JsonName TYPE = JsonName.of("type");
  private static final JsonName RADIUS = JsonName.of("radius");
  private static final JsonName SIDE = JsonName.of("side");
  private static final Fields CIRCLE_OF_SHAPE =
      Fields.builder()
          .required("type", "text")
          .required("radius", "a number")
          .ignoreUnknown()
          .build();
  private static final Fields SQUARE_OF_SHAPE =
      Fields.builder()
          .required("type", "text")
          .required("side", "a number")
          .ignoreUnknown()
          .build();
  private final McpClient client;

  public CallsClient(McpClient client) {
    this.client = Objects.requireNonNull(client, "client");
  }

  @Override
  public void nothing() {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.endObject();
    client.callTool("nothing", json, null);
  }

  @Override
  public String say(
      String json,
      int times,
      Calls.Level level,
      Long limit,
      Optional<LocalDate> day,
      OptionalInt hour,
      Presence<String> note,
      CallContext client) {
    JsonWriter json2 = new JsonWriter();
    json2.beginObject();
    json2.name(JSON).value(json);
    json2.name(TIMES).value(times);
    if (level != null) {
      json2.name(LEVEL).value(level.name());
    }
    if (limit != null) {
      json2.name(LIMIT).value(limit);
    }
    if (day.isPresent()) {
      json2.name(DAY).value(day.get().toString());
    }
    if (hour.isPresent()) {
      json2.name(HOUR).value(hour.getAsInt());
    }
    if (note.isPresent()) {
      json2.name(NOTE).value(note.value());
    } else if (note.isNull()) {
      json2.name(NOTE).nullValue();
    }
    json2.endObject();
    ToolReply reply = this.client.callTool("say_it", json2, client);
    return reply.text();
  }

  @Override
  public Calls.Point move(Calls.Point point, List<Calls.Point> path, Map<String, Double> weights) {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.name(POINT);
    writePoint(json, point);
    json.name(PATH);
    writePointList(json, path);
    json.name(WEIGHTS);
    writeDoubleMap(json, weights);
    json.endObject();
    ToolReply reply = client.callTool("move", json, null);
    Arguments in = reply.value();
    return reply.checked(in, readPoint(in));
  }

  @Override
  public Set<Calls.Level> levels(Calls.Query query) {
    JsonWriter json = new JsonWriter();
    writeQuery(json, query);
    ToolReply reply = client.callTool("levels", json, null);
    Arguments in = reply.value();
    return reply.checked(in, readLevelSet(in));
  }

  @Override
  public Optional<Calls.Point> perhaps() {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.endObject();
    ToolReply reply = client.callTool("perhaps", json, null);
    if (reply.isNull()) {
      return Optional.empty();
    }
    Arguments in = reply.value();
    return Optional.of(reply.checked(in, readPoint(in)));
  }

  @Override
  public OptionalInt number() {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.endObject();
    ToolReply reply = client.callTool("number", json, null);
    if (reply.isNull()) {
      return OptionalInt.empty();
    }
    Arguments in = reply.value();
    return OptionalInt.of(reply.checked(in, in.int32()));
  }

  @Override
  public long count() {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.endObject();
    ToolReply reply = client.callTool("count", json, null);
    Arguments in = reply.value();
    return reply.checked(in, in.int64());
  }

  @Override
  public Calls.Shape shape(Calls.Shape shape) {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.name(SHAPE);
    writeShape(json, shape);
    json.endObject();
    ToolReply reply = client.callTool("shape", json, null);
    Arguments in = reply.value();
    return reply.checked(in, readShape(in));
  }

  @Override
  public ImageContent picture() {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.endObject();
    ToolReply reply = client.callTool("picture", json, null);
    return reply.block(ImageContent.class);
  }

  @Override
  public List<ContentBlock> blocks() {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.endObject();
    ToolReply reply = client.callTool("blocks", json, null);
    return reply.blocks(ContentBlock.class);
  }

  @Override
  public CallToolResult raw() {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.endObject();
    return client.tryTool("raw", json, null).result();
  }

  @Override
  public ToolResult<Calls.Point> around() {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.endObject();
    ToolReply reply = client.tryTool("around", json, null);
    if (reply.isError()) {
      return new ToolResult<>(null, reply.content(), reply.isError(), reply.meta());
    }
    Arguments in = reply.value();
    return new ToolResult<>(
        reply.checked(in, readPoint(in)), reply.unstructured(), false, reply.meta());
  }

  @Override
  public CompletionStage<Calls.Point> later() {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.endObject();
    ToolReply reply = client.callTool("later", json, null);
    Arguments in = reply.value();
    return CompletableFuture.completedFuture(reply.checked(in, readPoint(in)));
  }

  @Override
  public Stream<Calls.Point> parts() {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.endObject();
    ToolReply reply = client.callTool("parts", json, null);
    Arguments in = reply.value();
    return reply.checked(in, readPointList(in)).stream();
  }

  @Override
  public String text() {
    ResourceReply reply = client.readResource("demo://text");
    return reply.text();
  }

  @Override
  public byte[] bytes() {
    ResourceReply reply = client.readResource("demo://bytes");
    return reply.blob();
  }

  @Override
  public Calls.Point point(String name) {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.name(NAME).value(name);
    json.endObject();
    ResourceReply reply = client.readResource("demo://points/{name}", json);
    Arguments in = reply.value();
    return reply.checked(in, readPoint(in));
  }

  @Override
  public List<PromptMessage> about(String topic) {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.name(TOPIC).value(topic);
    json.endObject();
    return client.getPrompt("about", json).messages();
  }

  @Override
  public List<String> topics(String typed) {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.endObject();
    return client.complete(true, "about", "topic", typed, json);
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

  private static void writePointList(JsonWriter json, List<Calls.Point> value) {
    json.beginArray();
    for (Calls.Point item : value) {
      writePoint(json, item);
    }
    json.endArray();
  }

  private static void writeDoubleMap(JsonWriter json, Map<String, Double> value) {
    json.beginObject();
    for (Map.Entry<String, Double> entry : value.entrySet()) {
      json.name(entry.getKey()).value(entry.getValue());
    }
    json.endObject();
  }

  private static Calls.Point readPoint(Arguments in) {
    if (!in.beginObject(POINT_FIELDS)) {
      return null;
    }
    int x = 0;
    Integer y = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> x = in.int32();
        default -> y = in.int32();
      }
    }
    try {
      return in.endObject() ? new Calls.Point(x, y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeQuery(JsonWriter json, Calls.Query value) {
    json.beginObject();
    json.name(WORDS).value(value.words());
    Optional<Calls.Level> level = value.level();
    if (level.isPresent()) {
      json.name(LEVEL).value(level.get().name());
    }
    json.endObject();
  }

  private static Set<Calls.Level> readLevelSet(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Calls.Level> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.choice(LEVEL_CHOICES));
    }
    if (!in.endArray()) {
      return null;
    }
    return new LinkedHashSet<>(in.unique(items));
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

  private static Calls.Shape readShape(Arguments in) {
    return switch (in.variant(SHAPE_VARIANTS)) {
      case 0 -> readCircleOfShape(in);
      case 1 -> readSquareOfShape(in);
      default -> null;
    };
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
}
