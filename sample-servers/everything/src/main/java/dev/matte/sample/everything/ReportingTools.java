package dev.matte.sample.everything;

import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;

/** Tools that say something while they work. */
public interface ReportingTools {

  /** Reports progress twice before it is done. */
  @McpTool(name = "test_tool_with_progress", readOnly = true)
  String withProgress(CallContext call) throws InterruptedException;

  /** Sends three messages to the client's log. */
  @McpTool(name = "test_tool_with_logging", readOnly = true)
  String withLogging(CallContext call) throws InterruptedException;

  /** Sends one message to the log of a client that wants it. */
  @McpTool(name = "test_logging_tool", readOnly = true)
  String logging(CallContext call);

  /** Lets the client go while it works; the client comes back for the answer. */
  @McpTool(name = "test_reconnection", readOnly = true)
  String reconnection(CallContext call) throws InterruptedException;
}
