// Generated from Presences.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Presence;
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
 * Serves {@link Presences} over the Model Context Protocol.
 *
 * <p>Tools: {@code echo}, {@code single}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class PresencesBinding implements ServerBinding {
  private static final Fields ECHO =
      Fields.builder().optional("name").optional("age").nullable(0).nullable(1).build();
  private static final Fields SINGLE = Fields.builder().required("single", "an object").build();
  private static final JsonName NAME = JsonName.of("name");
  private static final JsonName AGE = JsonName.of("age");
  private static final Fields SINGLE_FIELDS = Fields.builder().optional("name").nullable(0).build();
  private final Presences presences;

  public PresencesBinding(Presences presences) {
    this.presences = Objects.requireNonNull(presences, "presences");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(PresencesBinding.class, "demo.Presences");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "echo" -> echo(call);
      case "single" -> single(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult echo(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Presence<String> name = Presence.absent();
    Presence<Integer> age = Presence.absent();
    if (in.beginObject(ECHO)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> {
            if (in.isNull()) {
              in.readNull();
              name = Presence.ofNull();
            } else {
              name = Presence.ofNullable(in.text());
            }
          }
          default -> {
            if (in.isNull()) {
              in.readNull();
              age = Presence.ofNull();
            } else {
              age = Presence.ofNullable(in.int32());
            }
          }
        }
      }
      in.endObject();
    }
    in.check();
    Presences.Patch result = presences.echo(name, age);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writePatch(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult single(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Presences.Single single = null;
    if (in.beginObject(SINGLE)) {
      while (in.nextField() >= 0) {
        single = readSingle(in);
      }
      in.endObject();
    }
    in.check();
    Presences.Patch result = presences.single(single);
    Objects.requireNonNull(result, "single answered with null");
    JsonWriter json = call.writer();
    writePatch(json, result);
    return CallToolResult.structured(json);
  }

  private static void writePatch(JsonWriter json, Presences.Patch value) {
    json.beginObject();
    Presence<String> name = value.name();
    if (name.isPresent()) {
      json.name(NAME).value(name.value());
    } else if (name.isNull()) {
      json.name(NAME).nullValue();
    }
    Presence<Integer> age = value.age();
    if (age.isPresent()) {
      json.name(AGE).value(age.value());
    } else if (age.isNull()) {
      json.name(AGE).nullValue();
    }
    json.endObject();
  }

  private static Presences.Single readSingle(Arguments in) {
    if (!in.beginObject(SINGLE_FIELDS)) {
      return null;
    }
    Presence<String> name = Presence.absent();
    while (in.nextField() >= 0) {
      if (in.isNull()) {
        in.readNull();
        name = Presence.ofNull();
      } else {
        name = Presence.ofNullable(in.text());
      }
    }
    try {
      return in.endObject() ? new Presences.Single(name) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }
}
