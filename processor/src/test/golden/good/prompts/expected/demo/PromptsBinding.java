// Generated from Prompts.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Choices;
import dev.matte.runtime.binding.CompletionCall;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownPromptException;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.PromptMessage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Serves {@link Prompts} over the Model Context Protocol. */
@Generated("dev.matte.processor.McpProcessor")
public final class PromptsBinding implements ServerBinding {
  private static final Fields EXPLAIN_PROMPT =
      Fields.builder().required("language", "text").optional("tone").build();
  private static final Choices<Prompts.Tone> TONE =
      Choices.<Prompts.Tone>builder()
          .add("CALM", Prompts.Tone.CALM)
          .add("LOUD", Prompts.Tone.LOUD)
          .build();
  private static final Fields HELLO_PROMPT = Fields.builder().build();
  private static final Fields DIALOG_PROMPT = Fields.builder().optional("name").build();
  private static final Fields RAW_PROMPT = Fields.builder().build();
  private final Prompts prompts;

  public PromptsBinding(Prompts prompts) {
    this.prompts = Objects.requireNonNull(prompts, "prompts");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(PromptsBinding.class, "demo.Prompts");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    throw new UnknownToolException(call.tool());
  }

  @Override
  public GetPromptResult getPrompt(PromptCall call) throws Exception {
    return switch (call.prompt()) {
      case "explain" -> explain(call);
      case "say_hello" -> hello(call);
      case "dialog" -> dialog(call);
      case "raw" -> raw(call);
      default -> throw new UnknownPromptException(call.prompt());
    };
  }

  @Override
  public List<String> complete(CompletionCall call) throws Exception {
    return switch (call.index()) {
      case 0 -> call.among("CALM", "LOUD");
      case 1 -> call.among("Ann");
      default -> List.of();
    };
  }

  private GetPromptResult explain(PromptCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String language = null;
    Optional<Prompts.Tone> tone = Optional.empty();
    if (in.beginObject(EXPLAIN_PROMPT)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> language = in.text();
          default -> tone = Optional.ofNullable(in.choice(TONE));
        }
      }
      in.endObject();
    }
    in.check();
    String result = prompts.explain(language, tone);
    Objects.requireNonNull(result, "explain answered with null");
    return GetPromptResult.text(result);
  }

  private GetPromptResult hello(PromptCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(HELLO_PROMPT)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    PromptMessage result = prompts.hello();
    Objects.requireNonNull(result, "hello answered with null");
    return GetPromptResult.of(result);
  }

  private GetPromptResult dialog(PromptCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String name = "Ann";
    if (in.beginObject(DIALOG_PROMPT)) {
      while (in.nextField() >= 0) {
        name = in.text();
      }
      in.endObject();
    }
    in.check();
    List<PromptMessage> result = prompts.dialog(name);
    Objects.requireNonNull(result, "dialog answered with null");
    return GetPromptResult.of(result);
  }

  private GetPromptResult raw(PromptCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(RAW_PROMPT)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    GetPromptResult result = prompts.raw();
    Objects.requireNonNull(result, "raw answered with null");
    return result;
  }
}
