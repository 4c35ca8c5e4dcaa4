package library;

import dev.matte.annotations.McpTool;

/** From a jar. */
public interface Base {
  /** Greets. */
  @McpTool
  void greet(String name);
}
