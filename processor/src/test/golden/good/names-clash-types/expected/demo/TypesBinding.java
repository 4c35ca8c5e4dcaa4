// Generated from Types.java by the Matte processor; edit that file instead.
package demo;

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
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Types} over the Model Context Protocol.
 *
 * <p>Tools: {@code fields}, {@code arguments}, {@code override}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class TypesBinding implements ServerBinding {
  private static final Fields FIELDS =
      Fields.builder().required("fields", "an object").required("patterns", "an object").build();
  private static final Fields ARGUMENTS =
      Fields.builder().required("arguments", "an object").build();
  private static final Fields OVERRIDE = Fields.builder().required("override", "an object").build();
  private static final Fields FIELDS_FIELDS = Fields.builder().required("a", "text").build();
  private static final Fields PATTERNS = Fields.builder().required("x", "text").build();
  private static final JsonName A = JsonName.of("a");
  private static final Fields ARGUMENTS_FIELDS = Fields.builder().required("json", "text").build();
  private static final JsonName JSON = JsonName.of("json");
  private static final Fields OVERRIDE_FIELDS =
      Fields.builder().required("number", "an integer").build();
  private static final JsonName NUMBER = JsonName.of("number");
  private final Types types;

  public TypesBinding(Types types) {
    this.types = Objects.requireNonNull(types, "types");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(TypesBinding.class, "demo.Types");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "fields" -> fields(call);
      case "arguments" -> arguments(call);
      case "override" -> override(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult fields(ToolCall call) throws Exception {
    dev.matte.runtime.binding.Arguments in = call.arguments(Repairs.NONE);
    Types.Fields fields = null;
    Types.Patterns patterns = null;
    if (in.beginObject(FIELDS)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> fields = readFields(in);
          default -> patterns = readPatterns(in);
        }
      }
      in.endObject();
    }
    in.check();
    Types.Fields result = types.fields(fields, patterns);
    Objects.requireNonNull(result, "fields answered with null");
    JsonWriter json = call.writer();
    writeFields(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult arguments(ToolCall call) throws Exception {
    dev.matte.runtime.binding.Arguments in = call.arguments(Repairs.NONE);
    Arguments arguments = null;
    if (in.beginObject(ARGUMENTS)) {
      while (in.nextField() >= 0) {
        arguments = readArguments(in);
      }
      in.endObject();
    }
    in.check();
    Arguments result = types.arguments(arguments);
    Objects.requireNonNull(result, "arguments answered with null");
    JsonWriter json = call.writer();
    writeArguments(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult override(ToolCall call) throws Exception {
    dev.matte.runtime.binding.Arguments in = call.arguments(Repairs.NONE);
    Types.Override override = null;
    if (in.beginObject(OVERRIDE)) {
      while (in.nextField() >= 0) {
        override = readOverride(in);
      }
      in.endObject();
    }
    in.check();
    Types.Override result = types.override(override);
    Objects.requireNonNull(result, "override answered with null");
    JsonWriter json = call.writer();
    writeOverride(json, result);
    return CallToolResult.structured(json);
  }

  private static Types.Fields readFields(dev.matte.runtime.binding.Arguments in) {
    if (!in.beginObject(FIELDS_FIELDS)) {
      return null;
    }
    String a = null;
    while (in.nextField() >= 0) {
      a = in.text();
    }
    try {
      return in.endObject() ? new Types.Fields(a) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Types.Patterns readPatterns(dev.matte.runtime.binding.Arguments in) {
    if (!in.beginObject(PATTERNS)) {
      return null;
    }
    String x = null;
    while (in.nextField() >= 0) {
      x = in.pattern(in.text(), Patterns.X, "^(?:x+)$");
    }
    try {
      return in.endObject() ? new Types.Patterns(x) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeFields(JsonWriter json, Types.Fields value) {
    json.beginObject();
    json.name(A).value(value.a());
    json.endObject();
  }

  private static Arguments readArguments(dev.matte.runtime.binding.Arguments in) {
    if (!in.beginObject(ARGUMENTS_FIELDS)) {
      return null;
    }
    String json = null;
    while (in.nextField() >= 0) {
      json = in.text();
    }
    try {
      return in.endObject() ? new Arguments(json) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeArguments(JsonWriter json, Arguments value) {
    json.beginObject();
    json.name(JSON).value(value.json());
    json.endObject();
  }

  private static Types.Override readOverride(dev.matte.runtime.binding.Arguments in) {
    if (!in.beginObject(OVERRIDE_FIELDS)) {
      return null;
    }
    Integer number = null;
    while (in.nextField() >= 0) {
      number = in.int32();
    }
    try {
      return in.endObject() ? new Types.Override(number) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeOverride(JsonWriter json, Types.Override value) {
    json.beginObject();
    json.name(NUMBER).value(value.number());
    json.endObject();
  }

  private static final class Patterns {
    static final Pattern X = Pattern.compile("x+");

    private Patterns() {}
  }
}
