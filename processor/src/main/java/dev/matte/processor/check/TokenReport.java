package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolFacts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Tells, when asked, what the tools of an interface cost in every conversation. */
final class TokenReport {
  private static final int SHOWN = 10;
  private static final Comparator<ToolFacts> LARGEST_FIRST =
      Comparator.comparingInt(ToolFacts::tokens).reversed().thenComparing(ToolFacts::name);

  private TokenReport() {}

  static void add(ServerModel server, Collection<ToolFacts> facts, Diagnostics report) {
    if (facts.isEmpty()) {
      return;
    }
    long bytes = facts.stream().mapToLong(ToolFacts::bytes).sum();
    long tokens = facts.stream().mapToLong(ToolFacts::tokens).sum();
    report.note(
        server.origin(),
        "%s lists %d %s in %d bytes, about %d tokens"
            .formatted(
                server.interfaceType().simpleName(),
                facts.size(),
                facts.size() == 1 ? "tool" : "tools",
                bytes,
                tokens),
        largest(facts));
  }

  /** The largest, a line each, and how many more there are. */
  private static String largest(Collection<ToolFacts> facts) {
    List<ToolFacts> sorted = facts.stream().sorted(LARGEST_FIRST).toList();
    String shown =
        sorted.stream()
            .limit(SHOWN)
            .map(
                each ->
                    "%s: %d tokens, %d bytes".formatted(each.name(), each.tokens(), each.bytes()))
            .collect(Collectors.joining("\n"));
    int more = sorted.size() - SHOWN;
    return more > 0 ? shown + "\nand %d more".formatted(more) : shown;
  }
}
