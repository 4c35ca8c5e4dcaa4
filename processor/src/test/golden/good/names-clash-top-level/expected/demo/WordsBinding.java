// Generated from Words.java by the Matte processor; edit that file instead.
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
 * Serves {@link Words} over the Model Context Protocol.
 *
 * <p>Tool: {@code echo}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class WordsBinding implements ServerBinding {
  private static final Fields ECHO = Fields.builder().required("integer", "an object").build();
  private static final Fields INTEGER = Fields.builder().required("value", "an integer").build();
  private static final JsonName VALUE = JsonName.of("value");
  private final Words words;

  public WordsBinding(Words words) {
    this.words = Objects.requireNonNull(words, "words");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(WordsBinding.class, "demo.Words");
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
    Integer integer = null;
    if (in.beginObject(ECHO)) {
      while (in.nextField() >= 0) {
        integer = readInteger(in);
      }
      in.endObject();
    }
    in.check();
    Integer result = words.echo(integer);
    Objects.requireNonNull(result, "echo answered with null");
    JsonWriter json = call.writer();
    writeInteger(json, result);
    return CallToolResult.structured(json);
  }

  private static Integer readInteger(Arguments in) {
    if (!in.beginObject(INTEGER)) {
      return null;
    }
    int value = 0;
    while (in.nextField() >= 0) {
      value = in.int32();
    }
    try {
      return in.endObject() ? new Integer(value) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeInteger(JsonWriter json, Integer value) {
    json.beginObject();
    json.name(VALUE).value(value.value());
    json.endObject();
  }
}
