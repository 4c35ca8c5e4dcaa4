package demo;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpPrompt;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.PromptMessage;
import java.util.List;
import java.util.Optional;

/** Prompts. */
public interface Prompts {

  /**
   * Text.
   *
   * @param language the language to answer in
   * @param tone how to say it
   */
  @McpPrompt
  default String explain(String language, Optional<Tone> tone) {
    return "explain in " + language + " " + tone;
  }

  /** One message. */
  @McpPrompt(name = "say_hello")
  default PromptMessage hello() {
    return PromptMessage.assistant("hello");
  }

  /** Messages. */
  @McpPrompt
  default List<PromptMessage> dialog(@Default("Ann") String name) {
    return List.of(PromptMessage.user(name), PromptMessage.assistant("yes"));
  }

  /** The record of the specification. */
  @McpPrompt
  default GetPromptResult raw() {
    return GetPromptResult.text("raw");
  }

  /** How to say something. */
  enum Tone {
    CALM,
    LOUD
  }
}
