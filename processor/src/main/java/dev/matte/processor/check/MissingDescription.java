package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;

/** Models choose tools by their descriptions. */
final class MissingDescription implements Rule {

  @Override
  public String id() {
    return "missing-description";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ToolModel tool : server.tools()) {
      if (tool.description().isBlank()) {
        report(
            Words.tool(tool),
            "A model chooses tools by their descriptions; without one this tool will seldom be called.",
            tool.origin(),
            report);
      }
    }
    for (PromptModel prompt : server.prompts()) {
      if (prompt.description().isBlank()) {
        report(
            "prompt \"" + prompt.name() + "\"",
            "People choose prompts by their descriptions.",
            prompt.origin(),
            report);
      }
    }
    for (ResourceModel resource : server.resources()) {
      if (resource.description().isBlank()) {
        report(
            "resource \"" + resource.name() + "\"",
            "Models and people choose resources by their descriptions.",
            resource.origin(),
            report);
      }
    }
  }

  private void report(String words, String why, Origin origin, Diagnostics report) {
    report.warning(
        id(),
        origin,
        words + " has no description",
        why,
        "write a Javadoc sentence on the method.");
  }
}
