package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.Hints;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;

/** The specification gives destructive and idempotent no meaning on a read-only tool. */
final class RedundantHint implements Rule {

  @Override
  public String id() {
    return "redundant-hint";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ToolModel tool : server.tools()) {
      Hints hints = tool.hints();
      if (hints.readOnly().orElse(false)) {
        if (hints.destructive().filter(destructive -> !destructive).isPresent()) {
          report(tool, "destructive", "false", report);
        }
        if (hints.idempotent().orElse(false)) {
          report(tool, "idempotent", "true", report);
        }
      }
    }
  }

  private void report(ToolModel tool, String hint, String value, Diagnostics report) {
    report.warning(
        id(),
        Origins.narrow(tool.origin(), "McpTool", hint),
        "%s says %s = %s beside readOnly = true".formatted(Words.tool(tool), hint, value),
        "These hints have a meaning only where something changes; in every list they cost tokens.",
        "drop it.");
  }
}
