package demo;

import dev.matte.annotations.McpTool;

/** Another interface with a tool. */
public interface Other {

  /** Answers with what it is given. */
  @McpTool
  default String other(String value) {
    return value;
  }
}
