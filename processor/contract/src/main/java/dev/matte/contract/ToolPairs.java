package dev.matte.contract;

import dev.matte.contract.difference.Similar;
import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tool of one contract is which of the other: by name, by a former name, or because schemas
 * are the same and name or description alike, and no other tool comes into question.
 */
final class ToolPairs {
  /** A shape that more tools than this share tells nothing of them. */
  private static final int MANY = 200;

  private final List<Pair> pairs = new ArrayList<>();
  private final Set<ToolContract> paired = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, ToolContract> old;
  private final Map<String, ToolContract> now;

  private ToolPairs(Contract before, Contract after) {
    old = byName(before);
    now = byName(after);
  }

  /** A tool before and after. */
  record Pair(ToolContract before, ToolContract after) {}

  static ToolPairs of(Contract before, Contract after) {
    ToolPairs found = new ToolPairs(before, after);
    found.names();
    found.formerNames();
    found.likeness();
    return found;
  }

  /** Tools that are on both sides. */
  List<Pair> pairs() {
    return pairs;
  }

  /** Tools of the older side only. */
  List<ToolContract> gone() {
    return old.values().stream().filter(tool -> !paired.contains(tool)).toList();
  }

  /** Tools of the newer side only. */
  List<ToolContract> come() {
    return now.values().stream().filter(tool -> !paired.contains(tool)).toList();
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

  private void names() {
    old.forEach(
        (name, tool) -> {
          ToolContract same = now.get(name);
          if (same != null) {
            pair(tool, same);
          }
        });
  }

  private void formerNames() {
    Map<String, ToolContract> heirs = new LinkedHashMap<>();
    now.values()
        .forEach(
            tool ->
                tool.evolution()
                    .formerNames()
                    .forEach(former -> heirs.putIfAbsent(former.name(), tool)));
    for (ToolContract tool : gone()) {
      ToolContract heir = heirs.get(tool.name());
      if (heir != null) {
        pair(tool, heir);
      }
    }
  }

  private void likeness() {
    List<ToolContract> gone = gone();
    List<ToolContract> come = come();
    if (gone.isEmpty() || come.isEmpty()) {
      return;
    }
    IdentityHashMap<ToolContract, Json> shapes = new IdentityHashMap<>();
    gone.forEach(tool -> shapes.put(tool, Plain.of(tool)));
    come.forEach(tool -> shapes.put(tool, Plain.of(tool)));
    unique(
        gone, come, tool -> List.of(shape(shapes, tool), Json.of(tool.description().orElse(""))));
    unique(gone(), come(), tool -> List.of(shape(shapes, tool), Json.of(Similar.key(tool.name()))));
    shapes(shapes).forEach(this::alike);
  }

  private static Json shape(IdentityHashMap<ToolContract, Json> shapes, ToolContract tool) {
    return shapes.getOrDefault(tool, Json.nothing());
  }

  private interface Key {
    List<Json> of(ToolContract tool);
  }

  /** Pairs tools that have the same key, where one on either side has it. */
  private void unique(List<ToolContract> gone, List<ToolContract> come, Key key) {
    Map<List<Json>, List<ToolContract>> before = grouped(gone, key);
    Map<List<Json>, List<ToolContract>> after = grouped(come, key);
    before.forEach(
        (shared, tools) -> {
          List<ToolContract> others = after.getOrDefault(shared, List.of());
          if (tools.size() == 1 && others.size() == 1 && likely(tools.get(0), others.get(0))) {
            pair(tools.get(0), others.get(0));
          }
        });
  }

  private static Map<List<Json>, List<ToolContract>> grouped(List<ToolContract> tools, Key key) {
    Map<List<Json>, List<ToolContract>> groups = new LinkedHashMap<>();
    tools.forEach(tool -> groups.computeIfAbsent(key.of(tool), k -> new ArrayList<>()).add(tool));
    return groups;
  }

  private static boolean likely(ToolContract one, ToolContract other) {
    return Similar.names(one.name(), other.name())
        || Similar.sentences(one.description().orElse(""), other.description().orElse(""));
  }

  private List<List<List<ToolContract>>> shapes(IdentityHashMap<ToolContract, Json> shapes) {
    Key key = tool -> List.of(shape(shapes, tool));
    Map<List<Json>, List<ToolContract>> after = grouped(come(), key);
    return grouped(gone(), key).entrySet().stream()
        .map(group -> List.of(group.getValue(), after.getOrDefault(group.getKey(), List.of())))
        .toList();
  }

  private void alike(List<List<ToolContract>> shape) {
    List<ToolContract> gone = shape.get(0);
    List<ToolContract> come = shape.get(1);
    if (gone.size() > MANY || come.size() > MANY) {
      return;
    }
    for (ToolContract one : gone) {
      List<ToolContract> others = come.stream().filter(other -> likely(one, other)).toList();
      if (others.size() == 1
          && gone.stream().filter(other -> likely(other, others.get(0))).count() == 1) {
        pair(one, others.get(0));
      }
    }
  }

  private void pair(ToolContract before, ToolContract after) {
    pairs.add(new Pair(before, after));
    paired.add(before);
    paired.add(after);
  }
}
