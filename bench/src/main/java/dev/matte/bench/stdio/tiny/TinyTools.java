package dev.matte.bench.stdio.tiny;

import dev.matte.annotations.McpTool;

/** One tool that does nothing, so that all that is measured is the server around it. */
public interface TinyTools {

  /**
   * Repeats a text.
   *
   * @param text what to repeat
   */
  @McpTool(readOnly = true)
  String echo(String text);
}
