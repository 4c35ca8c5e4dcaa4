package demo;

import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;

/** Tools that others inherit. */
@Requires(role = "auditor")
public interface Audited {

  /** Shows the log. */
  @McpTool
  @Requires(scope = "log")
  default void log() {}

  /** Shows a trace. */
  @McpTool
  default void trace() {}

  /** Shows a report. */
  @McpTool
  default void report() {}
}
