// Generated from Given.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Choices;
import dev.matte.runtime.binding.CompletionCall;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownPromptException;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.binding.UriMatcher;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Serves {@link Given} over the Model Context Protocol. */
@Generated("dev.matte.processor.McpProcessor")
public final class GivenBinding implements ServerBinding {
  private static final UriMatcher NOTES =
      UriMatcher.builder().literal("notes://").simple("tone").literal("/").simple("done").build();
  private static final Fields WRITE_PROMPT =
      Fields.builder()
          .required("tone", "one of WARM, COLD, cool")
          .required("audience", "one of WARM, COLD, cool")
          .optional("city")
          .required("secret", "one of WARM, COLD, cool")
          .required("topic", "text")
          .sensitive(3)
          .build();
  private static final Choices<Given.Tone> TONE =
      Choices.<Given.Tone>builder()
          .add("WARM", Given.Tone.WARM)
          .add("COLD", Given.Tone.COLD)
          .add("cool", Given.Tone.cool)
          .build();
  private static final Fields NOTES_VARIABLES =
      Fields.builder()
          .required("tone", "one of WARM, COLD, cool")
          .required("done", "true or false")
          .build();
  private final Given given;

  public GivenBinding(Given given) {
    this.given = Objects.requireNonNull(given, "given");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(GivenBinding.class, "demo.Given");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    throw new UnknownToolException(call.tool());
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) throws Exception {
    return readTemplate(call);
  }

  @Override
  public GetPromptResult getPrompt(PromptCall call) throws Exception {
    return switch (call.prompt()) {
      case "write" -> write(call);
      default -> throw new UnknownPromptException(call.prompt());
    };
  }

  @Override
  public List<String> complete(CompletionCall call) throws Exception {
    return switch (call.index()) {
      case 0 -> given.audiences(call.value());
      case 1 -> call.among("WARM", "COLD", "cool");
      case 2 -> call.among("Bern", "Basel", "Zug");
      case 3 -> call.among("WARM", "COLD", "cool");
      case 4 -> call.among("true", "false");
      default -> List.of();
    };
  }

  private ReadResourceResult readTemplate(ResourceCall call) throws Exception {
    JsonSlice notes = NOTES.match(call.uri());
    if (notes != null) {
      return notes(call, notes);
    }
    throw new UnknownResourceException(call.uri());
  }

  private GetPromptResult write(PromptCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Given.Tone tone = null;
    Given.Tone audience = null;
    String city = "Bern";
    Given.Tone secret = null;
    String topic = null;
    if (in.beginObject(WRITE_PROMPT)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> tone = in.choice(TONE);
          case 1 -> audience = in.choice(TONE);
          case 2 -> city = in.text();
          case 3 -> secret = in.choice(TONE);
          default -> topic = in.text();
        }
      }
      in.endObject();
    }
    in.check();
    String result = given.write(tone, audience, city, secret, topic);
    Objects.requireNonNull(result, "write answered with null");
    return GetPromptResult.text(result);
  }

  private ReadResourceResult notes(ResourceCall call, JsonSlice variables) throws Exception {
    Arguments in = new Arguments(variables, Repairs.TEXT_TO_SCALAR);
    Given.Tone tone = null;
    boolean done = false;
    if (in.beginObject(NOTES_VARIABLES)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> tone = in.choice(TONE);
          default -> done = in.bool();
        }
      }
      in.endObject();
    }
    in.check();
    String result = given.notes(tone, done);
    Objects.requireNonNull(result, "notes answered with null");
    return ReadResourceResult.text(call.uri(), "", result);
  }
}
