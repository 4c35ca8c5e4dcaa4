// Generated from Characters.java by the Matte processor; edit that file instead.
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
 * Serves {@link Characters} over the Model Context Protocol.
 *
 * <p>Tool: {@code greet}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class CharactersBinding implements ServerBinding {
  private static final Fields GREET = Fields.builder().required("gruss", "text").build();
  private static final JsonName SAY_IT = JsonName.of("say \\ \"it\" \u4e16");
  private final Characters characters;

  public CharactersBinding(Characters characters) {
    this.characters = Objects.requireNonNull(characters, "characters");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(CharactersBinding.class, "demo.Characters");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "greet" -> greet(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult greet(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String grüße = null;
    if (in.beginObject(GREET)) {
      while (in.nextField() >= 0) {
        grüße = in.text();
      }
      in.endObject();
    }
    in.check();
    Characters.Greeting result = characters.greet(grüße);
    Objects.requireNonNull(result, "greet answered with null");
    JsonWriter json = call.writer();
    writeGreeting(json, result);
    return CallToolResult.structured(json);
  }

  private static void writeGreeting(JsonWriter json, Characters.Greeting value) {
    json.beginObject();
    json.name(SAY_IT).value(value.it());
    json.endObject();
  }
}
