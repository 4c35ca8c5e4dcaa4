package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;

/** Priority is a number from 0 to 1. */
final class IllegalPriority implements Rule {

  @Override
  public String id() {
    return "illegal-priority";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ResourceModel resource : server.resources()) {
      double priority = resource.priority();
      if (Double.isNaN(priority) || priority > 1 || (priority < 0 && priority != -1)) {
        report.error(
            id(),
            Origins.narrow(resource.origin(), "McpResource", "priority"),
            "resource \"%s\" has priority %s".formatted(resource.name(), priority),
            "The specification has priorities from 0, optional, to 1, required.",
            "choose a number from 0 to 1, or drop priority.");
      }
    }
  }
}
