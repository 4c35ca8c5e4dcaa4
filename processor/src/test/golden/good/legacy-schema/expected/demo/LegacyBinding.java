// Generated from Legacy.java by the Matte processor; edit that file instead.
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Legacy} over the Model Context Protocol.
 *
 * <p>Tools: {@code echo}, {@code strict}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class LegacyBinding implements ServerBinding {
  private static final Fields ECHO =
      Fields.builder()
          .required("count", "an integer")
          .required("tags", "a list")
          .required("point", "an object")
          .required("level", "one of LOW, HIGH")
          .optional("note")
          .ignoreUnknown()
          .build();
  private static final Choices<Legacy.Level> LEVEL =
      Choices.<Legacy.Level>builder()
          .add("LOW", Legacy.Level.LOW)
          .add("HIGH", Legacy.Level.HIGH)
          .build();
  private static final Fields STRICT = Fields.builder().required("point", "an object").build();
  private static final Fields POINT =
      Fields.builder()
          .required("x", "an integer")
          .required("y", "an integer")
          .ignoreUnknown()
          .build();
  private static final JsonName COUNT = JsonName.of("count");
  private static final JsonName TAGS = JsonName.of("tags");
  private static final JsonName POINT_NAME = JsonName.of("point");
  private static final JsonName LEVEL_NAME = JsonName.of("level");
  private static final JsonName NOTE = JsonName.of("note");
  private static final Fields POINT_FIELDS =
      Fields.builder().required("x", "an integer").required("y", "an integer").build();
  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private final Legacy legacy;

  public LegacyBinding(Legacy legacy) {
    this.legacy = Objects.requireNonNull(legacy, "legacy");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(LegacyBinding.class, "demo.Legacy");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "echo" -> echo(call);
      case "strict" -> strict(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult echo(ToolCall call) throws Exception {
    Arguments in =
        call.arguments(
            Repairs.TEXT_TO_SCALAR
                | Repairs.TEXT_TO_JSON
                | Repairs.VALUE_TO_LIST
                | Repairs.ENUM_CASE
                | Repairs.NULL_TO_ABSENT);
    int count = 0;
    List<String> tags = null;
    Legacy.Point point = null;
    Legacy.Level level = null;
    Optional<String> note = Optional.empty();
    if (in.beginObject(ECHO)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> count = in.int32();
          case 1 -> tags = readStringList(in);
          case 2 -> point = readPoint(in);
          case 3 -> level = in.choice(LEVEL);
          default -> note = Optional.ofNullable(in.text());
        }
      }
      in.endObject();
    }
    in.check();
    Legacy.Settings result = legacy.echo(count, tags, point, level, note);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeSettings(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult strict(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Legacy.Point point = null;
    if (in.beginObject(STRICT)) {
      while (in.nextField() >= 0) {
        point = readPoint2(in);
      }
      in.endObject();
    }
    in.check();
    Legacy.Point result = legacy.strict(point);
    Objects.requireNonNull(result, "strict answered with null");
    JsonWriter json = call.writer();
    writePoint(json, result);
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

  private static Legacy.Point readPoint(Arguments in) {
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
      return in.endObject() ? new Legacy.Point(x, y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeSettings(JsonWriter json, Legacy.Settings value) {
    json.beginObject();
    json.name(COUNT).value(value.count());
    json.name(TAGS);
    writeStringList(json, value.tags());
    json.name(POINT_NAME);
    writePoint(json, value.point());
    json.name(LEVEL_NAME).value(value.level().name());
    Optional<String> note = value.note();
    if (note.isPresent()) {
      json.name(NOTE).value(note.get());
    }
    json.endObject();
  }

  private static Legacy.Point readPoint2(Arguments in) {
    if (!in.beginObject(POINT_FIELDS)) {
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
      return in.endObject() ? new Legacy.Point(x, y) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePoint(JsonWriter json, Legacy.Point value) {
    json.beginObject();
    json.name(X).value(value.x());
    json.name(Y).value(value.y());
    json.endObject();
  }

  private static void writeStringList(JsonWriter json, List<String> value) {
    json.beginArray();
    for (String item : value) {
      json.value(item);
    }
    json.endArray();
  }
}
