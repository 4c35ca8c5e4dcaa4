package dev.matte.runtime.protocol;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A prompt with its arguments filled in.
 *
 * @param description what the prompt is for
 * @param messages the messages, first to last
 */
public record GetPromptResult(Optional<String> description, List<PromptMessage> messages) {

  /** Copies the messages. */
  public GetPromptResult {
    Objects.requireNonNull(description, "description");
    messages = List.copyOf(messages);
  }

  /** One text of the user. */
  public static GetPromptResult text(String text) {
    return of(PromptMessage.user(text));
  }

  /** Messages without a description. */
  public static GetPromptResult of(PromptMessage... messages) {
    return new GetPromptResult(Optional.empty(), List.of(messages));
  }

  /** Messages without a description. */
  public static GetPromptResult of(List<PromptMessage> messages) {
    return new GetPromptResult(Optional.empty(), messages);
  }
}
