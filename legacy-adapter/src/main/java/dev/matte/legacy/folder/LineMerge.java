package dev.matte.legacy.folder;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Brings two sets of changes to the same lines together. Used once.
 *
 * <p>Both are taken apart into changes of the lines they start from. Walking along these, changes
 * that share no line are all made. Where both sides changed the same lines there is a conflict,
 * unless they made the same of them. Where both only added lines at one place, both additions are
 * kept, the generated one first: members of a class can stand in any order.
 */
final class LineMerge {

  private final List<String> base;
  private final Deque<AbstractDelta<String>> mine;
  private final Deque<AbstractDelta<String>> theirs;
  private final List<String> merged = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private int at;
  private int taken;
  private int shift;

  /**
   * Lines that both sides changed.
   *
   * @param first number of the first of them in the edited text, from 1
   * @param last number of the last of them; one less than the first when they were deleted
   */
  record Conflict(int first, int last) {}

  private LineMerge(List<String> base, List<String> edited, List<String> generated) {
    this.base = base;
    this.mine = new ArrayDeque<>(DiffUtils.diff(base, edited).getDeltas());
    this.theirs = new ArrayDeque<>(DiffUtils.diff(base, generated).getDeltas());
  }

  /**
   * Merges.
   *
   * @param base what both come from
   * @param edited what people made of it
   * @param generated what the generator makes now
   */
  static LineMerge of(List<String> base, List<String> edited, List<String> generated) {
    LineMerge merge = new LineMerge(base, edited, generated);
    merge.run();
    return merge;
  }

  /** The lines; where there are conflicts, as people made them. */
  List<String> lines() {
    return merged;
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  /** How many generated changes were taken. */
  int taken() {
    return taken;
  }

  private void run() {
    while (!mine.isEmpty() || !theirs.isEmpty()) {
      int start = Math.min(start(mine), start(theirs));
      copyTo(start);
      int end = start;
      List<AbstractDelta<String>> ours = new ArrayList<>();
      List<AbstractDelta<String>> others = new ArrayList<>();
      for (boolean grown = true; grown; ) {
        grown = false;
        while (reaches(mine, start, end)) {
          end = Math.max(end, end(mine.getFirst()));
          ours.add(mine.removeFirst());
          grown = true;
        }
        while (reaches(theirs, start, end)) {
          end = Math.max(end, end(theirs.getFirst()));
          others.add(theirs.removeFirst());
          grown = true;
        }
      }
      settle(start, end, ours, others);
    }
    copyTo(base.size());
  }

  private void settle(
      int start, int end, List<AbstractDelta<String>> ours, List<AbstractDelta<String>> others) {
    List<String> edited = applied(start, end, ours);
    List<String> generated = applied(start, end, others);
    if (others.isEmpty() || edited.equals(generated)) {
      merged.addAll(edited);
    } else if (ours.isEmpty()) {
      merged.addAll(generated);
      taken++;
    } else if (start == end) {
      merged.addAll(generated);
      merged.addAll(edited);
      taken++;
    } else {
      int first = start + shift + 1;
      conflicts.add(new Conflict(first, first + edited.size() - 1));
      merged.addAll(edited);
    }
    shift += edited.size() - (end - start);
    at = end;
  }

  private List<String> applied(int start, int end, List<AbstractDelta<String>> deltas) {
    List<String> lines = new ArrayList<>();
    int from = start;
    for (AbstractDelta<String> delta : deltas) {
      lines.addAll(base.subList(from, delta.getSource().getPosition()));
      lines.addAll(delta.getTarget().getLines());
      from = end(delta);
    }
    lines.addAll(base.subList(from, end));
    return lines;
  }

  private void copyTo(int line) {
    merged.addAll(base.subList(at, line));
    at = line;
  }

  /** Tells whether the next change belongs to a region: it shares a line, or the very place. */
  private static boolean reaches(Deque<AbstractDelta<String>> deltas, int start, int end) {
    if (deltas.isEmpty()) {
      return false;
    }
    int from = start(deltas);
    return from < end || from == start;
  }

  private static int start(Deque<AbstractDelta<String>> deltas) {
    return deltas.isEmpty() ? Integer.MAX_VALUE : deltas.getFirst().getSource().getPosition();
  }

  private static int end(AbstractDelta<String> delta) {
    return delta.getSource().getPosition() + delta.getSource().size();
  }
}
