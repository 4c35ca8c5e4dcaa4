// Generated from Jackson.java by the Matte processor; edit that file instead.
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
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Jackson} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class JacksonBinding implements ServerBinding {
  private static final Fields ECHO = Fields.builder().required("event", "an object").build();
  private static final Variants EVENT = Variants.of("kind", "started", "stopped");
  private static final Fields STARTED_OF_EVENT =
      Fields.builder().required("kind", "text").required("who", "text").build();
  private static final Fields STOPPED_OF_EVENT =
      Fields.builder()
          .required("kind", "text")
          .required("who", "text")
          .required("code", "an integer")
          .build();
  private static final JsonName KIND = JsonName.of("kind");
  private static final JsonName WHO = JsonName.of("who");
  private static final JsonName CODE = JsonName.of("code");
  private final Jackson jackson;

  public JacksonBinding(Jackson jackson) {
    this.jackson = Objects.requireNonNull(jackson, "jackson");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(JacksonBinding.class, "demo.Jackson");
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
    Jackson.Event event = null;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        event = readEvent(in);
      }
      in.endObject();
    }
    in.check();
    Jackson.Event result = jackson.echo(event);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeEvent(json, result);
    return CallToolResult.structured(json);
  }

  private static Jackson.Event readEvent(Arguments in) {
    return switch (in.variant(EVENT)) {
      case 0 -> readStartedOfEvent(in);
      case 1 -> readStoppedOfEvent(in);
      default -> null;
    };
  }

  private static void writeEvent(JsonWriter json, Jackson.Event value) {
    if (value instanceof Jackson.Started started) {
      writeStartedOfEvent(json, started);
    } else if (value instanceof Jackson.Stopped stopped) {
      writeStoppedOfEvent(json, stopped);
    } else {
      throw new JsonEncodingException("no variant of Event: " + value);
    }
  }

  private static Jackson.Started readStartedOfEvent(Arguments in) {
    if (!in.beginObject(STARTED_OF_EVENT)) {
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
      return in.endObject() ? new Jackson.Started(who) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Jackson.Stopped readStoppedOfEvent(Arguments in) {
    if (!in.beginObject(STOPPED_OF_EVENT)) {
      return null;
    }
    String who = null;
    int code = 0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> in.skip();
        case 1 -> who = in.text();
        default -> code = in.int32();
      }
    }
    try {
      return in.endObject() ? new Jackson.Stopped(who, code) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeStartedOfEvent(JsonWriter json, Jackson.Started value) {
    json.beginObject();
    json.name(KIND).value("started");
    json.name(WHO).value(value.who());
    json.endObject();
  }

  private static void writeStoppedOfEvent(JsonWriter json, Jackson.Stopped value) {
    json.beginObject();
    json.name(KIND).value("stopped");
    json.name(WHO).value(value.who());
    json.name(CODE).value(value.code());
    json.endObject();
  }
}
