package demo;

import dev.matte.annotations.McpTool;

/** An interface that extends others. */
public interface Derived extends Base, Other {

  /** Answers with what it is given. */
  @McpTool
  default String own(String text) {
    return text;
  }
}
