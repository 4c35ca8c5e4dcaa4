// Generated from Beans.java by the Matte processor; edit that file instead.
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
 * Serves {@link Beans} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class BeansBinding implements ServerBinding {
  private static final Fields ECHO = Fields.builder().required("person", "an object").build();
  private static final Fields PERSON =
      Fields.builder()
          .optional("name")
          .required("age", "an integer")
          .required("active", "true or false")
          .build();
  private static final JsonName NAME = JsonName.of("name");
  private static final JsonName AGE = JsonName.of("age");
  private static final JsonName ACTIVE = JsonName.of("active");
  private final Beans beans;

  public BeansBinding(Beans beans) {
    this.beans = Objects.requireNonNull(beans, "beans");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(BeansBinding.class, "demo.Beans");
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
    Beans.Person person = null;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        person = readPerson(in);
      }
      in.endObject();
    }
    in.check();
    Beans.Person result = beans.echo(person);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writePerson(json, result);
    return CallToolResult.structured(json);
  }

  private static Beans.Person readPerson(Arguments in) {
    if (!in.beginObject(PERSON)) {
      return null;
    }
    String name = null;
    int age = 0;
    boolean active = false;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> name = in.text();
        case 1 -> age = in.int32();
        default -> active = in.bool();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    try {
      Beans.Person value = new Beans.Person();
      if (name != null) {
        value.setName(name);
      }
      value.setAge(age);
      value.setActive(active);
      return value;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePerson(JsonWriter json, Beans.Person value) {
    json.beginObject();
    String name = value.getName();
    if (name != null) {
      json.name(NAME).value(name);
    }
    json.name(AGE).value(value.getAge());
    json.name(ACTIVE).value(value.isActive());
    json.endObject();
  }
}
