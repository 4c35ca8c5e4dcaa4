package dev.matte.sample.everything;

import dev.matte.runtime.protocol.ContentBlock;
import dev.matte.runtime.protocol.EmbeddedResource;
import dev.matte.runtime.protocol.ImageContent;
import dev.matte.runtime.protocol.PromptMessage;
import dev.matte.runtime.protocol.Role;
import dev.matte.runtime.protocol.TextResourceContents;
import java.util.List;

/** Prompts whose words never change. Thread-safe. */
final class FixedPrompts implements Prompts {

  private static final List<String> WORDS = List.of("paris", "park", "party", "test", "testing");

  @Override
  public String simple() {
    return "This is a simple prompt for testing.";
  }

  @Override
  public String withArguments(String first, String second) {
    return "Prompt with arguments: arg1='" + first + "', arg2='" + second + "'";
  }

  @Override
  public List<String> firstArguments(String typed) {
    return WORDS.stream().filter(word -> word.startsWith(typed)).toList();
  }

  @Override
  public List<PromptMessage> withEmbeddedResource(String resourceUri) {
    return List.of(
        user(
            new EmbeddedResource(
                new TextResourceContents(
                    resourceUri, "text/plain", "Embedded resource content for testing."))),
        PromptMessage.user("Please process the embedded resource above."));
  }

  @Override
  public List<PromptMessage> withImage() {
    return List.of(
        user(new ImageContent(Media.png(), Media.PNG)),
        PromptMessage.user("Please analyze the image above."));
  }

  private static PromptMessage user(ContentBlock content) {
    return new PromptMessage(Role.USER, content);
  }
}
