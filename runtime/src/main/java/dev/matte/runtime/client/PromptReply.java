package dev.matte.runtime.client;

import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.PromptMessage;
import dev.matte.runtime.protocol.TextContent;
import java.util.List;

/**
 * A prompt with its arguments filled in, as a client sees it.
 *
 * @param result the prompt
 */
public record PromptReply(GetPromptResult result) {

  /** The messages, first to last. */
  public List<PromptMessage> messages() {
    return result.messages();
  }

  /** The only message. */
  public PromptMessage message() {
    if (messages().size() != 1) {
      throw new IllegalStateException("the prompt has other than one message: " + messages());
    }
    return messages().get(0);
  }

  /** The text of the only message. */
  public String text() {
    if (message().content() instanceof TextContent text) {
      return text.text();
    }
    throw new IllegalStateException("the prompt's message is no text: " + message());
  }
}
