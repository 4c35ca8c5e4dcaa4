package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Problems with the arguments of a call, in the words of {@link Arguments}, gathered by a check
 * that is not generated. Not thread-safe.
 */
public final class ArgumentProblems {

  /** Beyond this many, problems are counted but not described. */
  private static final int LISTED = 50;

  private final List<ArgumentProblem> problems = new ArrayList<>();
  private int count;

  /** No problems yet. */
  public ArgumentProblems() {}

  /** How many problems there are. */
  public int count() {
    return count;
  }

  /** Records that a value is not what was expected. */
  public void add(String pointer, String expected, JsonSlice received) {
    add(pointer, expected, Received.describe(received.reader(), false), Optional.empty());
  }

  /** Records that a text is none of those allowed, which are shown with the nearest of them. */
  public void addChoice(String pointer, List<String> allowed, JsonSlice received) {
    boolean text = received.bytes()[received.from()] == '"';
    Optional<String> nearest =
        text ? Nearest.of(received.reader().nextString(), allowed) : Optional.empty();
    add(pointer, Words.oneOf(allowed), Received.describe(received.reader(), false), nearest);
  }

  /** Records a wrong number of things. */
  public void addSize(String pointer, int size, int least, int most, String unit) {
    add(pointer, Sizes.range(least, most, unit), Sizes.count(size, unit), Optional.empty());
  }

  /** Records that a value is not there. */
  public void addMissing(String pointer, String expected) {
    add(pointer, expected, "nothing", Optional.empty());
  }

  /** Records a member that nobody knows. */
  public void addUnknown(String pointer, String name, List<String> known) {
    String expected = known.isEmpty() ? "no members at all" : Words.oneOf(known);
    add(pointer, expected, "an unknown member", Nearest.of(name, known));
  }

  /** Takes over the problems of a check that was only a trial. */
  public void addAll(ArgumentProblems other) {
    for (ArgumentProblem problem : other.problems) {
      add(problem.pointer(), problem.expected(), problem.received(), problem.nearest());
    }
    count += other.count - other.problems.size();
  }

  /**
   * Ends the check.
   *
   * @throws InvalidArgumentsException if there were problems; it holds them all
   */
  public void check() {
    if (count > 0) {
      throw new InvalidArgumentsException(problems, count - problems.size());
    }
  }

  private void add(String pointer, String expected, String received, Optional<String> nearest) {
    count++;
    if (problems.size() < LISTED) {
      problems.add(new ArgumentProblem(pointer, expected, received, nearest));
    }
  }
}
