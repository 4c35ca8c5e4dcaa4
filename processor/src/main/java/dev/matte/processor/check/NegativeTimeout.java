package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;

/** A time limit is a positive number of milliseconds, or 0 for the host's own. */
final class NegativeTimeout implements Rule {

  @Override
  public String id() {
    return "negative-timeout";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ToolModel tool : server.tools()) {
      if (tool.execution().timeoutMillis() < 0) {
        report.error(
            id(),
            Origins.narrow(tool.origin(), "McpTool", "timeoutMillis"),
            "%s has a timeout of %d ms"
                .formatted(Words.tool(tool), tool.execution().timeoutMillis()),
            "A call that is late before it begins can never be answered.",
            "choose a positive number, or drop timeoutMillis to use the host's limit.");
      }
    }
  }
}
