package dev.matte.contract;

import dev.matte.contract.difference.Similar;
import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Which tool of one contract is which of the other: by name, by a former name, or because schemas
 * are the same and name or description alike, and no other tool comes into question.
 *
 * @param pairs tools that are on both sides
 * @param gone tools of the older side only
 * @param come tools of the newer side only
 */
record ToolPairs(List<Pair> pairs, List<ToolContract> gone, List<ToolContract> come) {

  /** A tool before and after. */
  record Pair(ToolContract before, ToolContract after) {}

  static ToolPairs of(Contract before, Contract after) {
    Map<String, ToolContract> old = byName(before);
    Map<String, ToolContract> now = byName(after);
    ToolPairs found = new ToolPairs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    old.forEach(
        (name, tool) -> {
          ToolContract same = now.get(name);
          if (same == null) {
            found.gone.add(tool);
          } else {
            found.pairs.add(new Pair(tool, same));
          }
        });
    now.forEach(
        (name, tool) -> {
          if (!old.containsKey(name)) {
            found.come.add(tool);
          }
        });
    found.formerNames(now);
    found.likeness();
    return found;
  }

  /** By name; the second of two tools with one name is found by its number. */
  private static Map<String, ToolContract> byName(Contract contract) {
    Map<String, ToolContract> tools = new LinkedHashMap<>();
    for (ToolContract tool : contract.tools()) {
      String key = tool.name();
      for (int i = 2; tools.putIfAbsent(key, tool) != null; i++) {
        key = tool.name() + "\n" + i;
      }
    }
    return tools;
  }

  private void formerNames(Map<String, ToolContract> now) {
    Map<String, ToolContract> byFormerName = new LinkedHashMap<>();
    now.values()
        .forEach(
            tool ->
                tool.evolution()
                    .formerNames()
                    .forEach(former -> byFormerName.putIfAbsent(former.name(), tool)));
    for (ToolContract tool : List.copyOf(gone)) {
      ToolContract heir = byFormerName.get(tool.name());
      if (heir != null) {
        pair(tool, heir);
      }
    }
  }

  private void likeness() {
    Map<Json, ToolPairs> alike = new LinkedHashMap<>();
    gone.forEach(tool -> of(alike, tool).gone.add(tool));
    come.forEach(tool -> of(alike, tool).come.add(tool));
    for (ToolPairs same : alike.values()) {
      if (!same.gone.isEmpty() && !same.come.isEmpty()) {
        same.match((one, other) -> description(one).equals(description(other)), this);
        same.match((one, other) -> Similar.names(one.name(), other.name()), this);
        same.match((one, other) -> Similar.sentences(description(one), description(other)), this);
      }
    }
  }

  private static ToolPairs of(Map<Json, ToolPairs> alike, ToolContract tool) {
    return alike.computeIfAbsent(
        Plain.of(tool), schema -> new ToolPairs(List.of(), new ArrayList<>(), new ArrayList<>()));
  }

  private static String description(ToolContract tool) {
    return tool.description().orElse("");
  }

  /** Pairs those tools that fit each other and nothing else. */
  private void match(BiPredicate<ToolContract, ToolContract> fits, ToolPairs all) {
    // Many tools of one shape, all renamed, would cost the square of their number.
    if ((long) gone.size() * come.size() > 250_000) {
      return;
    }
    for (ToolContract one : List.copyOf(gone)) {
      List<ToolContract> others = come.stream().filter(c -> fits.test(one, c)).toList();
      if (others.size() == 1
          && gone.stream().filter(g -> fits.test(g, others.get(0))).count() == 1
          && (Similar.names(one.name(), others.get(0).name()) || !description(one).isEmpty())) {
        all.pair(one, others.get(0));
        gone.remove(one);
        come.remove(others.get(0));
      }
    }
  }

  private void pair(ToolContract before, ToolContract after) {
    pairs.add(new Pair(before, after));
    gone.remove(before);
    come.remove(after);
  }
}
