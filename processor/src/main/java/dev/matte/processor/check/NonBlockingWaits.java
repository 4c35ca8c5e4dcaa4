package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.Execution;
import dev.matte.processor.model.ResultModel.Delivery;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;

/** A tool that never waits has its whole result when its method returns. */
final class NonBlockingWaits implements Rule {

  @Override
  public String id() {
    return "non-blocking-waits";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ToolModel tool : server.tools()) {
      String contradiction = tool.execution().nonBlocking() ? contradiction(tool) : "";
      if (!contradiction.isEmpty()) {
        report.error(
            id(),
            Origins.narrow(tool.origin(), "McpTool", "nonBlocking"),
            "%s says that it never waits, but %s".formatted(Words.tool(tool), contradiction),
            "It would run on the thread that reads the network, and stop everybody's requests.",
            "drop nonBlocking, so that each call gets a thread of its own.");
      }
    }
  }

  private static String contradiction(ToolModel tool) {
    if (tool.result().delivery() != Delivery.PLAIN) {
      return "its result comes later";
    }
    if (tool.execution().tasks() == Execution.Tasks.REQUIRED) {
      return "every call of it is a task";
    }
    return tool.execution().timeoutMillis() > 0 ? "it has a time limit" : "";
  }
}
