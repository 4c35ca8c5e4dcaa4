package dev.matte.legacy.diff;

import dev.matte.contract.Change;
import dev.matte.contract.Comparison;
import dev.matte.contract.EntryContract;
import dev.matte.contract.Severity;
import dev.matte.contract.ToolContract;
import dev.matte.legacy.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a comparison of two sources found.
 *
 * @param before the older side
 * @param after the newer side
 * @param changes what counts, ordered by tool, pointer and id
 * @param ignored how many changes do not count
 * @param failOn from which severity on the comparison fails
 */
public record Findings(
    Source before, Source after, List<Change> changes, int ignored, FailOn failOn) {

  /** Copies the list. */
  public Findings {
    changes = List.copyOf(changes);
  }

  /** Compares two sources. */
  public static Findings of(Source before, Source after, List<Ignore> ignores, FailOn failOn) {
    List<Change> all = Comparison.compare(before.contract(), after.contract());
    List<Change> counting =
        all.stream().filter(change -> ignores.stream().noneMatch(i -> i.covers(change))).toList();
    return new Findings(before, after, counting, all.size() - counting.size(), failOn);
  }

  /** Whether a change is bad enough to fail. */
  public boolean failed() {
    return changes.stream().anyMatch(change -> failOn.reachedBy(change.severity()));
  }

  /** How many changes there are of each severity, the worst first; all severities are there. */
  public Map<Severity, Integer> counts() {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(severity, 0);
    }
    changes.forEach(change -> counts.merge(change.severity(), 1, Integer::sum));
    return counts;
  }

  /** The changes of each tool that changed, by its name; the worst first. */
  SortedMap<String, List<Change>> byTool() {
    SortedMap<String, List<Change>> tools = new TreeMap<>();
    for (Change change : changes) {
      tools.computeIfAbsent(change.tool(), name -> new ArrayList<>()).add(change);
    }
    tools.values().forEach(each -> each.sort(Comparator.comparing(Change::severity)));
    return tools;
  }

  /** The same for all that the newer side has, and all that changed; empty for most. */
  SortedMap<String, List<Change>> everyTool() {
    SortedMap<String, List<Change>> tools = byTool();
    for (ToolContract tool : after.contract().tools()) {
      tools.putIfAbsent(tool.name(), List.of());
    }
    if (before.contract().entries().isPresent()) {
      for (EntryContract entry : after.contract().entries().orElse(List.of())) {
        tools.putIfAbsent(entry.label(), List.of());
      }
    }
    return tools;
  }
}
