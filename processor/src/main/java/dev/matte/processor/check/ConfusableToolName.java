package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.Optional;

/** Names that differ only in case, separators or characters that look alike get mixed up. */
final class ConfusableToolName implements Rule {

  @Override
  public String id() {
    return "confusable-tool-name";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    Lookalikes seen = new Lookalikes();
    for (ToolModel tool : server.tools()) {
      Optional<String> first = seen.add(tool.name());
      if (first.isPresent()) {
        report.warning(
            id(),
            Origins.narrow(tool.origin(), "McpTool", "name"),
            "tool name \"%s\" is easily taken for \"%s\"".formatted(tool.name(), first.get()),
            "Models and people mix up names that differ only in case, separators or look-alikes.",
            "give one of them a name that says what is different.");
      }
    }
  }
}
