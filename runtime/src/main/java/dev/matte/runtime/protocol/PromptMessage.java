package dev.matte.runtime.protocol;

import java.util.Objects;

/**
 * One message of a prompt.
 *
 * @param role whose words they are
 * @param content the words, or whatever stands in for them
 */
public record PromptMessage(Role role, ContentBlock content) {

  /** Checks that both are there. */
  public PromptMessage {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(content, "content");
  }

  /** Words of the user. */
  public static PromptMessage user(String text) {
    return new PromptMessage(Role.USER, new TextContent(text));
  }

  /** Words of the model. */
  public static PromptMessage assistant(String text) {
    return new PromptMessage(Role.ASSISTANT, new TextContent(text));
  }
}
