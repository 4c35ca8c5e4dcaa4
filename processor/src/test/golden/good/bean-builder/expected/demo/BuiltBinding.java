// Generated from Built.java by the Matte processor; edit that file instead.
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
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Built} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class BuiltBinding implements ServerBinding {
  private static final Fields ECHO = Fields.builder().required("person", "an object").build();
  private static final Fields PERSON =
      Fields.builder().required("name", "text").required("age", "an integer").build();
  private static final JsonName NAME = JsonName.of("name");
  private static final JsonName AGE = JsonName.of("age");
  private final Built built;

  public BuiltBinding(Built built) {
    this.built = Objects.requireNonNull(built, "built");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(BuiltBinding.class, "demo.Built");
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
    Built.Person person = null;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        person = readPerson(in);
      }
      in.endObject();
    }
    in.check();
    Built.Person result = built.echo(person);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writePerson(json, result);
    return CallToolResult.structured(json);
  }

  private static Built.Person readPerson(Arguments in) {
    if (!in.beginObject(PERSON)) {
      return null;
    }
    String name = null;
    int age = 0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> name = in.text();
        default -> age = in.int32();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    try {
      Built.Person.Builder builder = Built.Person.builder();
      builder.name(name);
      builder.age(age);
      return builder.build();
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePerson(JsonWriter json, Built.Person value) {
    json.beginObject();
    json.name(NAME).value(value.getName());
    json.name(AGE).value(value.getAge());
    json.endObject();
  }
}
