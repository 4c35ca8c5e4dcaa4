package demo;

import dev.matte.annotations.McpTool;

/** An interface with a tool. */
public interface Base {

  /** Answers with what it is given. */
  @McpTool
  default int base(int number) {
    return number;
  }
}
