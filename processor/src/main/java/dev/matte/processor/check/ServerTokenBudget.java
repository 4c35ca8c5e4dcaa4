package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolFacts;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** All tools together stand in every conversation, so an author may set a limit. */
final class ServerTokenBudget implements Rule {
  private final CheckOptions options;
  private final Map<String, ToolFacts> facts;

  ServerTokenBudget(CheckOptions options, Map<String, ToolFacts> facts) {
    this.options = options;
    this.facts = facts;
  }

  @Override
  public String id() {
    return "server-token-budget";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    int limit = options.serverTokens().orElse(Integer.MAX_VALUE);
    long total = facts.values().stream().mapToLong(ToolFacts::tokens).sum();
    if (total > limit) {
      report.error(
          id(),
          server.origin(),
          "the tools of %s cost about %d tokens, %d are allowed"
              .formatted(server.interfaceType().simpleName(), total, limit),
          "They stand in every conversation. The largest: " + largest() + ".",
          "shorten the largest, split the interface, or raise -Amatte.tokens.server.");
    }
  }

  private String largest() {
    return facts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, ToolFacts> each) -> -each.getValue().tokens())
                .thenComparing(Map.Entry::getKey))
        .limit(5)
        .map(each -> each.getKey() + " " + each.getValue().tokens())
        .collect(Collectors.joining(", "));
  }
}
