package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what changed from one contract to the next, and what each change means. */
public final class Comparison {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::tool).thenComparing(Change::pointer).thenComparing(Change::id);

  private Comparison() {}

  /** All changes, ordered by tool, pointer and id; none for equal contracts. */
  public static List<Change> compare(Contract before, Contract after) {
    Map<String, ToolContract> old = byName(before);
    Map<String, ToolContract> now = byName(after);
    List<Change> changes = new ArrayList<>();
    old.forEach(
        (name, tool) -> {
          if (!now.containsKey(name)) {
            changes.add(
                new Change(
                    "tool-removed",
                    Severity.BREAKING_FOR_CALLERS,
                    name,
                    "",
                    Optional.of(tool.entry()),
                    Optional.empty(),
                    "tool \"" + name + "\" is gone",
                    "Every call of it is answered with an error.",
                    Optional.of(Json.object().build())));
          }
        });
    changes.sort(ORDER);
    return changes;
  }

  private static Map<String, ToolContract> byName(Contract contract) {
    Map<String, ToolContract> tools = new LinkedHashMap<>();
    contract.tools().forEach(tool -> tools.putIfAbsent(tool.name(), tool));
    return tools;
  }
}
