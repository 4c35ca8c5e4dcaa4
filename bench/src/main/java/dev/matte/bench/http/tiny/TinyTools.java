package dev.matte.bench.http.tiny;

import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;

/** Tools that do next to nothing, so that all that is measured is the server around them. */
public interface TinyTools {

  /**
   * Repeats a text, on the thread that reads the network.
   *
   * @param text what to repeat
   */
  @McpTool(readOnly = true, nonBlocking = true)
  String echo(String text);

  /**
   * Repeats a text, on a thread of its own.
   *
   * @param text what to repeat
   */
  @McpTool(readOnly = true)
  String work(String text);

  /**
   * Tells of its progress.
   *
   * @param times how often
   * @param pause milliseconds between
   */
  @McpTool(readOnly = true)
  int tick(int times, int pause, CallContext call) throws InterruptedException;
}
