package dev.matte.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells what changed from one contract to the next, and what each change means.
 *
 * <p>Schemas are compared by what they accept, not by how they are written. Arguments hurt when
 * they are refused, results when they are something new. What cannot be decided counts as risky.
 */
public final class Comparison {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::tool)
          .thenComparing(Change::pointer)
          .thenComparing(Change::id)
          .thenComparing(Change::what);

  private Comparison() {}

  /**
   * All changes, ordered by tool, pointer and id; none for equal contracts. What is listed besides
   * tools is compared when both sides tell of it.
   */
  public static List<Change> compare(Contract before, Contract after) {
    List<Change> changes = new ArrayList<>();
    ToolPairs pairs = ToolPairs.of(before, after);
    pairs.pairs().forEach(pair -> changes.addAll(ToolComparison.compare(pair)));
    pairs.gone().forEach(tool -> changes.add(ToolChanges.removed(tool)));
    pairs.come().forEach(tool -> changes.add(ToolChanges.added(tool)));
    if (before.entries().isPresent() && after.entries().isPresent()) {
      changes.addAll(EntryComparison.compare(before.entries().get(), after.entries().get()));
    }
    changes.sort(ORDER);
    return List.copyOf(changes);
  }
}
