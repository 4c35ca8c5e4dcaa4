package dev.matte.processor.check;

import dev.matte.contract.AccessContract;
import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;

/** Where it was asked for, nothing is served on which nobody decided who may have it. */
final class AccessUndecided implements Rule {
  private final CheckOptions options;

  AccessUndecided(CheckOptions options) {
    this.options = options;
  }

  @Override
  public String id() {
    return "access-undecided";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    if (!options.explicitAccess()) {
      return;
    }
    for (ToolModel tool : server.tools()) {
      check(tool.access(), Words.tool(tool), tool.origin(), report);
    }
    for (ResourceModel resource : server.resources()) {
      String words = "resource \"" + resource.name() + "\"";
      check(resource.access(), words, resource.origin(), report);
    }
    for (PromptModel prompt : server.prompts()) {
      check(prompt.access(), "prompt \"" + prompt.name() + "\"", prompt.origin(), report);
    }
  }

  private void check(AccessContract access, String words, Origin origin, Diagnostics report) {
    if (!access.decided()) {
      report.error(
          id(),
          origin,
          words + " does not say who may have it",
          "With -Amatte.access=explicit nothing is open, or closed, because somebody forgot it.",
          "write @Requires(role = \"...\") on the method or the interface, or @PermitAll.");
    }
  }
}
