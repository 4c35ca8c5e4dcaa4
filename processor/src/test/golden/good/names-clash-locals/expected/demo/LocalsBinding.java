// Generated from Locals.java by the Matte processor; edit that file instead.
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
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Locals} over the Model Context Protocol.
 *
 * <p>Tools: {@code echo}, {@code all}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class LocalsBinding implements ServerBinding {
  private static final Fields ECHO =
      Fields.builder()
          .required("in", "text")
          .required("call", "text")
          .required("json", "text")
          .required("field", "text")
          .required("result", "text")
          .required("value", "text")
          .required("locals", "text")
          .required("e", "text")
          .optional("name")
          .build();
  private static final Fields ALL = Fields.builder().required("all", "an object").build();
  private static final JsonName IN = JsonName.of("in");
  private static final JsonName CALL = JsonName.of("call");
  private static final JsonName JSON = JsonName.of("json");
  private static final JsonName FIELD = JsonName.of("field");
  private static final JsonName RESULT = JsonName.of("result");
  private static final JsonName VALUE = JsonName.of("value");
  private static final JsonName LOCALS = JsonName.of("locals");
  private static final JsonName E = JsonName.of("e");
  private static final JsonName NAME = JsonName.of("name");
  private static final Fields ALL_FIELDS =
      Fields.builder()
          .required("in", "text")
          .required("call", "text")
          .required("json", "text")
          .required("field", "text")
          .required("result", "text")
          .required("value", "text")
          .required("locals", "text")
          .required("e", "text")
          .optional("name")
          .build();
  private final Locals locals;

  public LocalsBinding(Locals locals) {
    this.locals = Objects.requireNonNull(locals, "locals");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(LocalsBinding.class, "demo.Locals");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "echo" -> echo(call);
      case "all" -> all(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult echo(ToolCall call2) throws Exception {
    Arguments in2 = call2.arguments(Repairs.NONE);
    String in = null;
    String call = null;
    String json = null;
    String field = null;
    String result = null;
    String value = null;
    String locals = null;
    String e = null;
    Optional<String> name = Optional.empty();
    if (in2.beginObject(ECHO)) {
      for (int field2 = in2.nextField(); field2 >= 0; field2 = in2.nextField()) {
        switch (field2) {
          case 0 -> in = in2.text();
          case 1 -> call = in2.text();
          case 2 -> json = in2.text();
          case 3 -> field = in2.text();
          case 4 -> result = in2.text();
          case 5 -> value = in2.text();
          case 6 -> locals = in2.text();
          case 7 -> e = in2.size(in2.text(), 0, 9);
          default -> name = Optional.ofNullable(in2.text());
        }
      }
      in2.endObject();
    }
    in2.check();
    Locals.All result2 = this.locals.echo(in, call, json, field, result, value, locals, e, name);
    Objects.requireNonNull(result2, "echo answered with null");
    JsonWriter json2 = call2.writer();
    writeAll(json2, result2);
    return CallToolResult.structured(json2);
  }

  private CallToolResult all(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Locals.All all = null;
    if (in.beginObject(ALL)) {
      while (in.nextField() >= 0) {
        all = readAll(in);
      }
      in.endObject();
    }
    in.check();
    Locals.All result = locals.all(all);
    Objects.requireNonNull(result, "all answered with null");
    JsonWriter json = call.writer();
    writeAll(json, result);
    return CallToolResult.structured(json);
  }

  private static void writeAll(JsonWriter json, Locals.All value) {
    json.beginObject();
    json.name(IN).value(value.in());
    json.name(CALL).value(value.call());
    json.name(JSON).value(value.json());
    json.name(FIELD).value(value.field());
    json.name(RESULT).value(value.result());
    json.name(VALUE).value(value.value());
    json.name(LOCALS).value(value.locals());
    json.name(E).value(value.e());
    Optional<String> name = value.name();
    if (name.isPresent()) {
      json.name(NAME).value(name.get());
    }
    json.endObject();
  }

  private static Locals.All readAll(Arguments in2) {
    if (!in2.beginObject(ALL_FIELDS)) {
      return null;
    }
    String in = null;
    String call = null;
    String json = null;
    String field = null;
    String result = null;
    String value = null;
    String locals = null;
    String e = null;
    Optional<String> name = Optional.empty();
    for (int field2 = in2.nextField(); field2 >= 0; field2 = in2.nextField()) {
      switch (field2) {
        case 0 -> in = in2.text();
        case 1 -> call = in2.text();
        case 2 -> json = in2.text();
        case 3 -> field = in2.text();
        case 4 -> result = in2.text();
        case 5 -> value = in2.text();
        case 6 -> locals = in2.text();
        case 7 -> e = in2.size(in2.text(), 0, 9);
        default -> name = Optional.ofNullable(in2.text());
      }
    }
    try {
      return in2.endObject()
          ? new Locals.All(in, call, json, field, result, value, locals, e, name)
          : null;
    } catch (IllegalArgumentException e2) {
      return in2.refused(e2);
    }
  }
}
