package dev.matte.runtime.tool;

import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.protocol.CallToolResult;

/** Answers the calls of one tool that was added while its host serves; by many threads at once. */
@FunctionalInterface
public interface ToolHandler {

  /**
   * Answers a call. What is thrown is translated as for generated tools: a {@link
   * dev.matte.runtime.binding.ToolException} into a result that says its message, anything else
   * into an answer that shows nothing but an id.
   *
   * @param call its arguments fit the tool's input schema; {@link ToolCall#rawArguments} gives them
   *     as JSON
   */
  CallToolResult call(ToolCall call) throws Exception;
}
