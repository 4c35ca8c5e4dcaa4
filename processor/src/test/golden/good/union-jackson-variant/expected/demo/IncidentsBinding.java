// Generated from Incidents.java by the Matte processor; edit that file instead.
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
 * Serves {@link Incidents} over the Model Context Protocol.
 *
 * <p>Tools: {@code start}, {@code stop}, {@code either}, {@code alone}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class IncidentsBinding implements ServerBinding {
  private static final Fields START = Fields.builder().required("event", "an object").build();
  private static final Fields STOP = Fields.builder().required("events", "a list").build();
  private static final Fields EITHER = Fields.builder().required("event", "an object").build();
  private static final Fields ALONE = Fields.builder().required("alone", "an object").build();
  private static final Variants STARTED = Variants.of("kind", "started");
  private static final JsonName KIND = JsonName.of("kind");
  private static final JsonName WHO = JsonName.of("who");
  private static final Variants EVENT = Variants.of("kind", "started", "stopped");
  private static final Variants ALONE_VARIANTS = Variants.of("@type", "Alone");
  private static final JsonName TYPE = JsonName.of("@type");
  private static final Fields STARTED_MEMBERS =
      Fields.builder().required("kind", "text").required("who", "text").build();
  private static final Variants STOPPED = Variants.of("kind", "stopped");
  private static final JsonName CODE = JsonName.of("code");
  private static final JsonName BEFORE = JsonName.of("before");
  private static final Fields STOPPED2OF_EVENT =
      Fields.builder()
          .required("kind", "text")
          .required("who", "text")
          .required("code", "an integer")
          .optional("before")
          .build();
  private static final Fields ALONE_MEMBERS = Fields.builder().required("@type", "text").build();
  private final Incidents incidents;

  public IncidentsBinding(Incidents incidents) {
    this.incidents = Objects.requireNonNull(incidents, "incidents");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(IncidentsBinding.class, "demo.Incidents");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "start" -> start(call);
      case "stop" -> stop(call);
      case "either" -> either(call);
      case "alone" -> alone(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult start(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Incidents.Started event = null;
    if (in.beginObject(START)) {
      while (in.nextField() >= 0) {
        event = readStarted(in);
      }
      in.endObject();
    }
    in.check();
    Incidents.Started result = incidents.start(event);
    Objects.requireNonNull(result, "start answered with null");
    JsonWriter json = call.writer();
    writeStarted(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult stop(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    List<Incidents.Stopped> events = null;
    if (in.beginObject(STOP)) {
      while (in.nextField() >= 0) {
        events = readStoppedList(in);
      }
      in.endObject();
    }
    in.check();
    List<Incidents.Stopped> result = incidents.stop(events);
    Objects.requireNonNull(result, "stop answered with null");
    JsonWriter json = call.writer();
    writeStoppedList(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult either(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Incidents.Event event = null;
    if (in.beginObject(EITHER)) {
      while (in.nextField() >= 0) {
        event = readEvent(in);
      }
      in.endObject();
    }
    in.check();
    Incidents.Event result = incidents.either(event);
    Objects.requireNonNull(result, "either answered with null");
    JsonWriter json = call.writer();
    writeEvent(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult alone(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Incidents.Alone alone = null;
    if (in.beginObject(ALONE)) {
      while (in.nextField() >= 0) {
        alone = readAlone(in);
      }
      in.endObject();
    }
    in.check();
    Incidents.Alone result = incidents.alone(alone);
    Objects.requireNonNull(result, "alone answered with null");
    JsonWriter json = call.writer();
    writeAlone(json, result);
    return CallToolResult.structured(json);
  }

  private static Incidents.Started readStarted(Arguments in) {
    return switch (in.variant(STARTED)) {
      case 0 -> readStartedMembers(in);
      default -> null;
    };
  }

  private static void writeStarted(JsonWriter json, Incidents.Started value) {
    json.beginObject();
    json.name(KIND).value("started");
    json.name(WHO).value(value.who());
    json.endObject();
  }

  private static List<Incidents.Stopped> readStoppedList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Incidents.Stopped> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readStopped(in));
    }
    return in.endArray() ? items : null;
  }

  private static void writeStoppedList(JsonWriter json, List<Incidents.Stopped> value) {
    json.beginArray();
    for (Incidents.Stopped item : value) {
      writeStopped(json, item);
    }
    json.endArray();
  }

  private static Incidents.Event readEvent(Arguments in) {
    return switch (in.variant(EVENT)) {
      case 0 -> readStartedMembers(in);
      case 1 -> readStopped2OfEvent(in);
      default -> null;
    };
  }

  private static void writeEvent(JsonWriter json, Incidents.Event value) {
    if (value instanceof Incidents.Started started) {
      writeStarted(json, started);
    } else if (value instanceof Incidents.Stopped stopped) {
      writeStopped(json, stopped);
    } else {
      throw new JsonEncodingException("no variant of Event: " + value);
    }
  }

  private static Incidents.Alone readAlone(Arguments in) {
    return switch (in.variant(ALONE_VARIANTS)) {
      case 0 -> readAloneMembers(in);
      default -> null;
    };
  }

  private static void writeAlone(JsonWriter json, Incidents.Alone value) {
    json.beginObject();
    json.name(TYPE).value("Alone");
    json.endObject();
  }

  private static Incidents.Started readStartedMembers(Arguments in) {
    if (!in.beginObject(STARTED_MEMBERS)) {
      return null;
    }
    String who = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> in.skip();
        default -> who = in.text();
      }
    }
    try {
      return in.endObject() ? new Incidents.Started(who) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Incidents.Stopped readStopped(Arguments in) {
    return switch (in.variant(STOPPED)) {
      case 0 -> readStopped2OfEvent(in);
      default -> null;
    };
  }

  private static void writeStopped(JsonWriter json, Incidents.Stopped value) {
    json.beginObject();
    json.name(KIND).value("stopped");
    json.name(WHO).value(value.who());
    json.name(CODE).value(value.code());
    Optional<Incidents.Stopped> before = value.before();
    if (before.isPresent()) {
      json.name(BEFORE);
      writeStopped(json, before.get());
    }
    json.endObject();
  }

  private static Incidents.Stopped readStopped2OfEvent(Arguments in) {
    if (!in.beginObject(STOPPED2OF_EVENT)) {
      return null;
    }
    String who = null;
    int code = 0;
    Optional<Incidents.Stopped> before = Optional.empty();
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> in.skip();
        case 1 -> who = in.text();
        case 2 -> code = in.int32();
        default -> before = Optional.ofNullable(readStopped(in));
      }
    }
    try {
      return in.endObject() ? new Incidents.Stopped(who, code, before) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Incidents.Alone readAloneMembers(Arguments in) {
    if (!in.beginObject(ALONE_MEMBERS)) {
      return null;
    }
    while (in.nextField() >= 0) {
      in.skip();
    }
    try {
      return in.endObject() ? new Incidents.Alone() : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }
}
