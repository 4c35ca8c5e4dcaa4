package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolFacts;
import dev.matte.processor.model.ToolModel;
import java.util.Map;

/** A tool costs its tokens in every conversation, so an author may set a limit. */
final class ToolTokenBudget implements Rule {
  private final CheckOptions options;
  private final Map<String, ToolFacts> facts;

  ToolTokenBudget(CheckOptions options, Map<String, ToolFacts> facts) {
    this.options = options;
    this.facts = facts;
  }

  @Override
  public String id() {
    return "tool-token-budget";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    int limit = options.toolTokens().orElse(Integer.MAX_VALUE);
    for (ToolModel tool : server.tools()) {
      ToolFacts size = facts.get(tool.name());
      if (size != null && size.tokens() > limit) {
        report.error(
            id(),
            tool.origin(),
            "%s costs about %d tokens, %d are allowed"
                .formatted(Words.tool(tool), size.tokens(), limit),
            "Its %d bytes stand in the list that every conversation begins with."
                .formatted(size.bytes()),
            "shorten descriptions, share a record, split the tool, or raise -Amatte.tokens.tool.");
      }
    }
  }
}
