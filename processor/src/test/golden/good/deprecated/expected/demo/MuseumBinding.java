// Generated from Museum.java by the Matte processor; edit that file instead.
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
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Museum} over the Model Context Protocol.
 *
 * <p>Tools: {@code show}, {@code kinds}.
 */
@Generated("dev.matte.processor.McpProcessor")
@SuppressWarnings("deprecation")
public final class MuseumBinding implements ServerBinding {
  private static final Fields SHOW = Fields.builder().required("room", "an object").build();
  private static final Fields KINDS =
      Fields.builder().required("kind", "one of PAINTINGS, WAXWORKS").build();
  private static final Choices<Museum.Kind> KIND =
      Choices.<Museum.Kind>builder()
          .add("PAINTINGS", Museum.Kind.PAINTINGS)
          .add("WAXWORKS", Museum.Kind.WAXWORKS)
          .build();
  private static final Fields ROOM =
      Fields.builder().required("name", "text").required("formerName", "text").build();
  private static final JsonName NAME = JsonName.of("name");
  private static final JsonName FORMER_NAME = JsonName.of("formerName");
  private final Museum museum;

  public MuseumBinding(Museum museum) {
    this.museum = Objects.requireNonNull(museum, "museum");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(MuseumBinding.class, "demo.Museum");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "show" -> show(call);
      case "kinds" -> kinds(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult show(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Museum.Room room = null;
    if (in.beginObject(SHOW)) {
      while (in.nextField() >= 0) {
        room = readRoom(in);
      }
      in.endObject();
    }
    in.check();
    Museum.Room result = museum.show(room);
    Objects.requireNonNull(result, "show answered with null");
    JsonWriter json = call.writer();
    writeRoom(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult kinds(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Museum.Kind kind = null;
    if (in.beginObject(KINDS)) {
      while (in.nextField() >= 0) {
        kind = in.choice(KIND);
      }
      in.endObject();
    }
    in.check();
    List<Museum.Kind> result = museum.kinds(kind);
    Objects.requireNonNull(result, "kinds answered with null");
    JsonWriter json = call.writer();
    writeKindList(json, result);
    return CallToolResult.structuredValue(json);
  }

  private static Museum.Room readRoom(Arguments in) {
    if (!in.beginObject(ROOM)) {
      return null;
    }
    String name = null;
    String formerName = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> name = in.text();
        default -> formerName = in.text();
      }
    }
    try {
      return in.endObject() ? new Museum.Room(name, formerName) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeRoom(JsonWriter json, Museum.Room value) {
    json.beginObject();
    json.name(NAME).value(value.name());
    json.name(FORMER_NAME).value(value.formerName());
    json.endObject();
  }

  private static void writeKindList(JsonWriter json, List<Museum.Kind> value) {
    json.beginArray();
    for (Museum.Kind item : value) {
      json.value(item.name());
    }
    json.endArray();
  }
}
