package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerModel;
import java.util.HashSet;
import java.util.Set;

/** A prompt is picked by its name. */
final class DuplicatePrompt implements Rule {

  @Override
  public String id() {
    return "duplicate-prompt";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    Set<String> seen = new HashSet<>();
    for (PromptModel prompt : server.prompts()) {
      if (!seen.add(prompt.name())) {
        report(
            Origins.narrow(prompt.origin(), "McpPrompt", "name"),
            "two prompts are named \"" + prompt.name() + "\"",
            report);
      }
    }
    Toolsets.seconds(
        server,
        seen,
        ServerInfo.Toolset::promptNames,
        (toolset, name) ->
            report(
                toolset.origin(),
                "toolset %s brings a second prompt named \"%s\""
                    .formatted(toolset.type().simpleName(), name),
                report));
  }

  private void report(Origin origin, String summary, Diagnostics report) {
    report.error(
        id(),
        origin,
        summary,
        "A client picks a prompt by its name alone.",
        "give one of them another name: @McpPrompt(name = \"...\").");
  }
}
