package demo;

import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;

/** What the host gives a tool. */
public interface Contexts {

  /** Answers with the argument. */
  @McpTool
  default String first(CallContext context, String text) {
    return text;
  }

  /** Answers with the argument, too. */
  @McpTool
  default String last(String context, CallContext call) {
    return context;
  }

  /** Has no argument. */
  @McpTool
  default void alone(CallContext call) {}
}
