package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.HashMap;
import java.util.Map;

/** Two tools with one description cannot be told apart by a model. */
final class DuplicateDescription implements Rule {

  @Override
  public String id() {
    return "duplicate-description";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    Map<String, ToolModel> seen = new HashMap<>();
    for (ToolModel tool : server.tools()) {
      if (tool.description().isBlank()) {
        continue;
      }
      ToolModel first = seen.putIfAbsent(tool.description(), tool);
      if (first != null) {
        report.warning(
            id(),
            tool.origin(),
            "tools \"%s\" and \"%s\" have the same description"
                .formatted(first.name(), tool.name()),
            "A model chooses tools by their descriptions, and these two read alike.",
            "say in each what the other does not do.");
      }
    }
  }
}
