package dev.matte.legacy.stub;

import dev.matte.contract.ToolContract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sorts tools into groups, each of which becomes an interface. */
final class Groups {
  /** The group of tools that are too few of their kind for one of their own. */
  static final String REST = "General";

  /** A server with more toolsets than that is hard to start and to read. */
  private static final int MOST_GROUPS = 60;

  /** An interface with more methods than that outgrows tools, and in the end class files. */
  private static final int MOST_TOOLS = 1_000;

  private static final Pattern CLIENT_PREFIX = Pattern.compile("^mcp__.+?__(?=.)");

  private Groups() {}

  /** Tools by the name of their group, groups in the order of their first tool. */
  static Map<String, List<ToolContract>> of(List<ToolContract> tools, StubOptions options) {
    int smallest = Math.max(1, options.smallestGroup());
    Map<String, List<ToolContract>> groups = grouped(tools, options, smallest);
    while (groups.size() > MOST_GROUPS && smallest < tools.size()) {
      smallest = smallest * 2;
      groups = grouped(tools, options, smallest);
    }
    return split(groups);
  }

  private static Map<String, List<ToolContract>> grouped(
      List<ToolContract> tools, StubOptions options, int smallest) {
    Map<String, Integer> counts = counts(tools);
    Map<String, List<ToolContract>> groups = new LinkedHashMap<>();
    List<ToolContract> rest = new ArrayList<>();
    for (ToolContract tool : tools) {
      String prefix = prefix(tool.name(), counts);
      String group =
          options
              .mapping()
              .flatMap(mapping -> mapping.group(tool.name()))
              .orElse(
                  options.oneGroup() || counts.getOrDefault(prefix, 0) < smallest ? "" : prefix);
      String name = JavaNames.type(group, "");
      (name.isEmpty() ? rest : groups.computeIfAbsent(name, any -> new ArrayList<>())).add(tool);
    }
    if (!rest.isEmpty()) {
      // The name may be a prefix as well.
      groups.computeIfAbsent(REST, any -> new ArrayList<>()).addAll(rest);
    }
    return groups;
  }

  private static Map<String, List<ToolContract>> split(Map<String, List<ToolContract>> groups) {
    Map<String, List<ToolContract>> split = new LinkedHashMap<>();
    groups.forEach(
        (name, tools) -> {
          for (int from = 0; from < tools.size(); from += MOST_TOOLS) {
            String part = from == 0 ? name : name + (from / MOST_TOOLS + 1);
            int to = Math.min(tools.size(), from + MOST_TOOLS);
            split.computeIfAbsent(part, any -> new ArrayList<>()).addAll(tools.subList(from, to));
          }
        });
    return split;
  }

  private static Map<String, Integer> counts(List<ToolContract> tools) {
    Map<String, Integer> found = new HashMap<>();
    tools.forEach(tool -> found.merge(first(tool.name()), 1, Integer::sum));
    Map<String, Integer> counts = new HashMap<>();
    tools.forEach(tool -> counts.merge(prefix(tool.name(), found), 1, Integer::sum));
    return counts;
  }

  /** The first word; {@code agents} joins {@code agent} where there is such a word. */
  private static String prefix(String name, Map<String, Integer> counts) {
    String first = first(name);
    String singular = Words.singular(first);
    return counts.containsKey(singular) ? singular : first;
  }

  private static String first(String name) {
    List<String> words = Words.of(CLIENT_PREFIX.matcher(name).replaceFirst(""));
    return words.isEmpty() ? "" : Words.lower(words.get(0));
  }
}
