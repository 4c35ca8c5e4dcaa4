package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.PromptModel;
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
        report.error(
            id(),
            Origins.narrow(prompt.origin(), "McpPrompt", "name"),
            "two prompts are named \"" + prompt.name() + "\"",
            "A client picks a prompt by its name alone.",
            "give one of them another name: @McpPrompt(name = \"...\").");
      }
    }
  }
}
