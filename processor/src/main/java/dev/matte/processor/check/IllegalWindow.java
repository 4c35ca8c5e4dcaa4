package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;

/** A call that is not to be repeated is remembered for some time. */
final class IllegalWindow implements Rule {

  @Override
  public String id() {
    return "illegal-window";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ToolModel tool : server.tools()) {
      tool.once()
          .filter(once -> once.windowMillis() <= 0)
          .ifPresent(
              once ->
                  report.error(
                      id(),
                      Origins.narrow(tool.origin(), "AtMostOnce", "windowMillis"),
                      "calls of %s are remembered for %d ms"
                          .formatted(Words.tool(tool), once.windowMillis()),
                      "A call that is forgotten at once is carried out again when it is tried"
                          + " again.",
                      "choose a positive number of milliseconds, or drop windowMillis for a day."));
    }
  }
}
