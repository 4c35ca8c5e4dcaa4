package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonSlice;
import java.util.ArrayList;
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

  /**
   * A whole result as another server sent it: the content of its messages is passed on as it is.
   *
   * @param result a JSON object, which must not change any more
   * @throws IllegalArgumentException if it has no messages
   */
  public static GetPromptResult raw(JsonSlice result) {
    JsonSlice line = result.onOneLine();
    List<PromptMessage> messages = new ArrayList<>();
    for (JsonSlice each : RawObject.items(line, "messages")) {
      JsonSlice content = RawObject.member(each, "content");
      if (content == null) {
        throw new IllegalArgumentException("expected content in each of the messages");
      }
      boolean model = RawObject.text(each, "role").equals(Optional.of(Role.ASSISTANT.wire()));
      messages.add(new PromptMessage(model ? Role.ASSISTANT : Role.USER, new RawContent(content)));
    }
    return new GetPromptResult(RawObject.text(line, "description"), messages);
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
