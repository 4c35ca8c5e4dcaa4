package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.Hints;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;

/** A tool that changes nothing cannot destroy anything, nor have a further effect when repeated. */
final class ContradictoryHints implements Rule {

  @Override
  public String id() {
    return "contradictory-hints";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ToolModel tool : server.tools()) {
      Hints hints = tool.hints();
      if (!hints.readOnly().orElse(false)) {
        continue;
      }
      if (hints.destructive().orElse(false)) {
        report(tool, "destructive", "destructive", report);
      }
      if (!hints.idempotent().orElse(true)) {
        report(tool, "idempotent", "not idempotent", report);
      }
    }
  }

  private void report(ToolModel tool, String attribute, String other, Diagnostics report) {
    report.error(
        id(),
        Origins.narrow(tool.origin(), "McpTool", attribute),
        Words.tool(tool) + " is said to be read-only and " + other,
        "Clients decide by the hints what to ask their user; with two answers they may skip it.",
        "keep readOnly = true if the tool changes nothing, else the other hint.");
  }
}
