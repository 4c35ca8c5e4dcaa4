package dev.matte.sample.everything;

import dev.matte.annotations.McpComplete;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpPrompt;
import dev.matte.runtime.protocol.PromptMessage;
import java.util.List;

/** Prompts of each shape. */
public interface Prompts {

  /** A prompt without arguments. */
  @McpPrompt(name = "test_simple_prompt")
  String simple();

  /**
   * A prompt with two arguments.
   *
   * @param first the first argument, which can be completed
   * @param second the second argument
   */
  @McpPrompt(name = "test_prompt_with_arguments")
  String withArguments(
      @McpParam(name = "arg1") String first, @McpParam(name = "arg2") String second);

  /** Completes the first argument. */
  @McpComplete(prompt = "test_prompt_with_arguments", argument = "arg1")
  List<String> firstArguments(String typed);

  /**
   * A prompt that brings a resource with it.
   *
   * @param resourceUri where the resource is
   */
  @McpPrompt(name = "test_prompt_with_embedded_resource")
  List<PromptMessage> withEmbeddedResource(String resourceUri);

  /** A prompt that shows a picture. */
  @McpPrompt(name = "test_prompt_with_image")
  List<PromptMessage> withImage();
}
