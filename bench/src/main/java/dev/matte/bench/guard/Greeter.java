package dev.matte.bench.guard;

import dev.matte.annotations.McpTool;

/** The tool that is called. */
public interface Greeter {

  /**
   * Greets somebody.
   *
   * @param name who is greeted
   */
  @McpTool(nonBlocking = true)
  Greeting greet(String name);

  /**
   * A greeting.
   *
   * @param text what is said
   */
  record Greeting(String text) {}
}
