package dev.matte.legacy.folder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A Java source taken apart at its import declarations, which are a set: two sides that add
 * different ones at the same place do not contradict each other.
 *
 * @param head the lines before the first of them
 * @param lines from the first to the last of them
 * @param body the lines after the last
 */
record Imports(List<String> head, List<String> lines, List<String> body) {

  private static final Pattern IMPORT = Pattern.compile("import (static )?[\\w.]+(\\.\\*)?;");

  /** Takes a source apart; one without imports, or with something between them, is all head. */
  static Imports of(List<String> source) {
    int first = 0;
    while (first < source.size() && !isImport(source.get(first))) {
      first++;
    }
    int last = source.size();
    while (last > first && !isImport(source.get(last - 1))) {
      last--;
    }
    List<String> between = source.subList(first, last);
    boolean plain =
        !between.isEmpty() && between.stream().allMatch(line -> line.isEmpty() || isImport(line));
    return plain
        ? new Imports(source.subList(0, first), between, source.subList(last, source.size()))
        : new Imports(source, List.of(), List.of());
  }

  /**
   * Merges what two sides import.
   *
   * @param text all the rest of the merged source: what it does not name need not be imported
   */
  static List<String> merge(Imports base, Imports edited, Imports generated, String text) {
    Set<String> all = new LinkedHashSet<>(edited.set());
    all.addAll(generated.set());
    all.removeIf(line -> base.set().contains(line) && !named(line, text));
    if (all.equals(edited.set())) {
      return edited.lines();
    }
    if (all.equals(generated.set())) {
      return generated.lines();
    }
    return ordered(all);
  }

  private Set<String> set() {
    Set<String> set = new LinkedHashSet<>(lines);
    set.remove("");
    return set;
  }

  private static boolean isImport(String line) {
    return IMPORT.matcher(line).matches();
  }

  private static boolean named(String line, String text) {
    String name = line.substring(line.lastIndexOf('.') + 1, line.length() - 1);
    return name.equals("*")
        || Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find();
  }

  /** As google-java-format has them: the static ones first, each kind sorted. */
  private static List<String> ordered(Set<String> imports) {
    List<String> statics = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String line : new TreeSet<>(imports)) {
      (line.startsWith("import static ") ? statics : others).add(line);
    }
    if (!statics.isEmpty() && !others.isEmpty()) {
      statics.add("");
    }
    statics.addAll(others);
    return statics;
  }
}
