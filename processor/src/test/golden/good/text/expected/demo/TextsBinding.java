// Generated from Texts.java by the Matte processor; edit that file instead.
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
 * Serves {@link Texts} over the Model Context Protocol.
 *
 * <p>Tools: {@code string}, {@code sequence}, {@code pair}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class TextsBinding implements ServerBinding {
  private static final Fields STRING = Fields.builder().required("value", "text").build();
  private static final Fields SEQUENCE = Fields.builder().required("value", "text").build();
  private static final Fields PAIR =
      Fields.builder().required("left", "text").required("right", "text").build();
  private static final JsonName LEFT = JsonName.of("left");
  private static final JsonName RIGHT = JsonName.of("right");
  private final Texts texts;

  public TextsBinding(Texts texts) {
    this.texts = Objects.requireNonNull(texts, "texts");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(TextsBinding.class, "demo.Texts");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "string" -> string(call);
      case "sequence" -> sequence(call);
      case "pair" -> pair(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult string(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String value = null;
    if (in.beginObject(STRING)) {
      while (in.nextField() >= 0) {
        value = in.text();
      }
      in.endObject();
    }
    in.check();
    String result = texts.string(value);
    Objects.requireNonNull(result, "string answered with null");
    return CallToolResult.text(result);
  }

  private CallToolResult sequence(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    CharSequence value = null;
    if (in.beginObject(SEQUENCE)) {
      while (in.nextField() >= 0) {
        value = in.text();
      }
      in.endObject();
    }
    in.check();
    CharSequence result = texts.sequence(value);
    Objects.requireNonNull(result, "sequence answered with null");
    return CallToolResult.text(result.toString());
  }

  private CallToolResult pair(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String left = null;
    CharSequence right = null;
    if (in.beginObject(PAIR)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> left = in.text();
          default -> right = in.text();
        }
      }
      in.endObject();
    }
    in.check();
    Texts.Pair result = texts.pair(left, right);
    Objects.requireNonNull(result, "pair answered with null");
    JsonWriter json = call.writer();
    writePair(json, result);
    return CallToolResult.structured(json);
  }

  private static void writePair(JsonWriter json, Texts.Pair value) {
    json.beginObject();
    json.name(LEFT).value(value.left());
    json.name(RIGHT).value(value.right().toString());
    json.endObject();
  }
}
