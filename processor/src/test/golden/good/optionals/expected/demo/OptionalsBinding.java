// Generated from Optionals.java by the Matte processor; edit that file instead.
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Optionals} over the Model Context Protocol.
 *
 * <p>Tools: {@code echo}, {@code all}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class OptionalsBinding implements ServerBinding {
  private static final Fields ECHO =
      Fields.builder()
          .optional("text")
          .optional("anInt")
          .optional("aLong")
          .optional("aDouble")
          .optional("list")
          .optional("point")
          .build();
  private static final Fields ALL = Fields.builder().required("all", "an object").build();
  private static final Fields POINT =
      Fields.builder().required("x", "an integer").required("y", "an integer").build();
  private static final JsonName TEXT = JsonName.of("text");
  private static final JsonName AN_INT = JsonName.of("anInt");
  private static final JsonName A_LONG = JsonName.of("aLong");
  private static final JsonName A_DOUBLE = JsonName.of("aDouble");
  private static final JsonName LIST = JsonName.of("list");
  private static final JsonName POINT_NAME = JsonName.of("point");
  private static final Fields ALL_FIELDS =
      Fields.builder()
          .optional("text")
          .optional("anInt")
          .optional("aLong")
          .optional("aDouble")
          .optional("list")
          .optional("point")
          .build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Optionals optionals;

  public OptionalsBinding(Optionals optionals) {
    this.optionals = Objects.requireNonNull(optionals, "optionals");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(OptionalsBinding.class, "demo.Optionals");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "echo" -> echo(call);
      case "all" -> all(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult echo(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Optional<String> text = Optional.empty();
    OptionalInt anInt = OptionalInt.empty();
    OptionalLong aLong = OptionalLong.empty();
    OptionalDouble aDouble = OptionalDouble.empty();
    Optional<List<String>> list = Optional.empty();
    Optional<Optionals.Point> point = Optional.empty();
    if (in.beginObject(ECHO)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> text = Optional.ofNullable(in.text());
          case 1 -> anInt = OptionalInt.of(in.int32());
          case 2 -> aLong = OptionalLong.of(in.int64());
          case 3 -> aDouble = OptionalDouble.of(in.float64());
          case 4 -> list = Optional.ofNullable(readStringList(in));
          default -> point = Optional.ofNullable(readPoint(in));
        }
      }
      in.endObject();
    }
    in.check();
    Optionals.All result = optionals.echo(text, anInt, aLong, aDouble, list, point);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeAll(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult all(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Optionals.All all = null;
    if (in.beginObject(ALL)) {
      while (in.nextField() >= 0) {
        all = readAll(in);
      }
      in.endObject();
    }
    in.check();
    Optionals.All result = optionals.all(all);
    Objects.requireNonNull(result, "all answered with null");
    JsonWriter json = call.writer();
    writeAll(json, result);
    return CallToolResult.structured(json);
  }

  private static List<String> readStringList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.text());
    }
    return in.endArray() ? items : null;
  }

  private static Optionals.Point readPoint(Arguments in) {
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
      return in.endObject() ? new Optionals.Point(x, y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeAll(JsonWriter json, Optionals.All value) {
    json.beginObject();
    Optional<String> text = value.text();
    if (text.isPresent()) {
      json.name(TEXT).value(text.get());
    }
    OptionalInt anInt = value.anInt();
    if (anInt.isPresent()) {
      json.name(AN_INT).value(anInt.getAsInt());
    }
    OptionalLong along = value.aLong();
    if (along.isPresent()) {
      json.name(A_LONG).value(along.getAsLong());
    }
    OptionalDouble adouble = value.aDouble();
    if (adouble.isPresent()) {
      json.name(A_DOUBLE).value(adouble.getAsDouble());
    }
    Optional<List<String>> list = value.list();
    if (list.isPresent()) {
      json.name(LIST);
      writeStringList(json, list.get());
    }
    Optional<Optionals.Point> point = value.point();
    if (point.isPresent()) {
      json.name(POINT_NAME);
      writePoint(json, point.get());
    }
    json.endObject();
  }

  private static Optionals.All readAll(Arguments in) {
    if (!in.beginObject(ALL_FIELDS)) {
      return null;
    }
    Optional<String> text = Optional.empty();
    OptionalInt anInt = OptionalInt.empty();
    OptionalLong aLong = OptionalLong.empty();
    OptionalDouble aDouble = OptionalDouble.empty();
    Optional<List<String>> list = Optional.empty();
    Optional<Optionals.Point> point = Optional.empty();
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> text = Optional.ofNullable(in.text());
        case 1 -> anInt = OptionalInt.of(in.int32());
        case 2 -> aLong = OptionalLong.of(in.int64());
        case 3 -> aDouble = OptionalDouble.of(in.float64());
        case 4 -> list = Optional.ofNullable(readStringList(in));
        default -> point = Optional.ofNullable(readPoint(in));
      }
    }
    try {
      return in.endObject() ? new Optionals.All(text, anInt, aLong, aDouble, list, point) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeStringList(JsonWriter json, List<String> value) {
    json.beginArray();
    for (String item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static void writePoint(JsonWriter json, Optionals.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
  }
}
