package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.HashMap;
import java.util.Map;

/** Names that differ only in case, separators or characters that look alike get mixed up. */
final class ConfusableToolName implements Rule {

  @Override
  public String id() {
    return "confusable-tool-name";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    Map<String, String> seen = new HashMap<>();
    for (ToolModel tool : server.tools()) {
      String first = seen.putIfAbsent(Names.skeleton(tool.name()), tool.name());
      if (first != null && !first.equals(tool.name())) {
        report.warning(
            id(),
            tool.origin(),
            "tool name \"%s\" is easily taken for \"%s\"".formatted(tool.name(), first),
            "Models and people mix up names that differ only in case, separators or look-alikes.",
            "give one of them a name that says what is different.");
      }
    }
  }
}
