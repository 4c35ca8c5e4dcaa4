package dev.matte.legacy.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The outcome of bringing hand-written and generated changes of one file together.
 *
 * @param text the merged text; what it is worth the conflicts say
 * @param taken how many generated changes were taken
 * @param conflicts where nothing could be decided, such as {@code lines 3 to 7}; empty when
 *     everything could
 */
record TextMerge(String text, int taken, List<String> conflicts) {

  /** Merges; Java sources with a sense for imports and braces. */
  static TextMerge of(boolean java, String base, String edited, String generated) {
    if (!java) {
      LineMerge merge = LineMerge.of(lines(base), lines(edited), lines(generated));
      return new TextMerge(text(merge.lines()), merge.taken(), places(merge, 0));
    }
    return ofJava(Imports.of(lines(base)), Imports.of(lines(edited)), Imports.of(lines(generated)));
  }

  private static TextMerge ofJava(Imports base, Imports edited, Imports generated) {
    LineMerge head = LineMerge.of(base.head(), edited.head(), generated.head());
    LineMerge body = LineMerge.of(base.body(), edited.body(), generated.body());
    List<String> rest = new ArrayList<>(head.lines());
    rest.addAll(body.lines());
    List<String> imports = Imports.merge(base, edited, generated, text(rest));
    List<String> all = new ArrayList<>(head.lines());
    all.addAll(imports);
    all.addAll(body.lines());
    List<String> conflicts = new ArrayList<>(places(head, 0));
    conflicts.addAll(places(body, edited.head().size() + edited.lines().size()));
    boolean wasClosed =
        closed(edited.head(), edited.body()) && closed(generated.head(), generated.body());
    if (conflicts.isEmpty() && wasClosed && !closed(rest, List.of())) {
      conflicts.add("braces that do not match once both are in");
    }
    int changed = imports.equals(edited.lines()) ? 0 : 1;
    return new TextMerge(text(all), head.taken() + body.taken() + changed, conflicts);
  }

  private static List<String> places(LineMerge merge, int offset) {
    return merge.conflicts().stream()
        .map(
            conflict ->
                conflict.last() <= conflict.first()
                    ? "line " + (conflict.first() + offset)
                    : "lines %d to %d"
                        .formatted(conflict.first() + offset, conflict.last() + offset))
        .toList();
  }

  /** Whether as many braces are closed as opened; those in texts and comments count as well. */
  private static boolean closed(List<String> first, List<String> second) {
    int open = 0;
    for (List<String> lines : List.of(first, second)) {
      for (String line : lines) {
        for (int i = 0; i < line.length(); i++) {
          open += line.charAt(i) == '{' ? 1 : line.charAt(i) == '}' ? -1 : 0;
        }
      }
    }
    return open == 0;
  }

  private static List<String> lines(String text) {
    return Arrays.asList(text.split("\n", -1));
  }

  private static String text(List<String> lines) {
    return lines.stream().collect(Collectors.joining("\n"));
  }
}
