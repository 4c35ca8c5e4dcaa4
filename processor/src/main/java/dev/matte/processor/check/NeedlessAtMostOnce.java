package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.Hints;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;

/** What has no further effect when it is called again needs nobody to keep it from that. */
final class NeedlessAtMostOnce implements Rule {

  @Override
  public String id() {
    return "needless-at-most-once";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ToolModel tool : server.tools()) {
      Hints hints = tool.hints();
      boolean readOnly = hints.readOnly().orElse(false);
      if (tool.once().isPresent() && (readOnly || hints.idempotent().orElse(false))) {
        report.warning(
            id(),
            Origins.narrow(tool.origin(), "AtMostOnce"),
            "%s is %s, and carried out at most once"
                .formatted(Words.tool(tool), readOnly ? "read-only" : "idempotent"),
            "Each call would be kept, and a later one answered with what was true before.",
            "drop @AtMostOnce, or the hint if it is wrong.");
      }
    }
  }
}
