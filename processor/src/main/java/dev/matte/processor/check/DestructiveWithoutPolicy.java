package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.Hints;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;

/** Clients try again when an answer is lost; what destroys should not do so twice. */
final class DestructiveWithoutPolicy implements Rule {

  @Override
  public String id() {
    return "destructive-without-policy";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ToolModel tool : server.tools()) {
      Hints hints = tool.hints();
      boolean harmless = hints.readOnly().orElse(false) || hints.idempotent().orElse(false);
      if (hints.destructive().orElse(false) && !harmless && tool.once().isEmpty()) {
        report.warning(
            id(),
            Origins.narrow(tool.origin(), "McpTool", "destructive"),
            Words.tool(tool) + " is destructive, and nothing keeps it from being repeated",
            "A client whose connection breaks calls again, not knowing whether it was done.",
            "add @AtMostOnce, or idempotent = true if a second call changes nothing.");
      }
    }
  }
}
