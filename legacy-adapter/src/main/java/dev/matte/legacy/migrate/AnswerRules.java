package dev.matte.legacy.migrate;

import dev.matte.legacy.text.Glob;
import java.util.ArrayList;
import java.util.List;

/**
 * What does not count when the answers of both sides are compared. Immutable: each method that adds
 * something answers with other rules.
 *
 * <p>Patterns are {@code TOOL:/POINTER}. A star stands for any characters, an empty {@code TOOL}
 * for every tool. Pointers lead into the structured result, or into the JSON that a text holds.
 */
public final class AnswerRules {

  /** Times and ids that are made by each side for itself do not count; everything else does. */
  public static final AnswerRules DEFAULT = new AnswerRules(List.of(), List.of(), true, true);

  private final List<Place> ignored;
  private final List<Place> unordered;
  private final boolean anyTime;
  private final boolean anyId;

  private AnswerRules(List<Place> ignored, List<Place> unordered, boolean anyTime, boolean anyId) {
    this.ignored = List.copyOf(ignored);
    this.unordered = List.copyOf(unordered);
    this.anyTime = anyTime;
    this.anyId = anyId;
  }

  /**
   * What stands at a place does not count, nor whether anything does: {@code swarm_*:/uptime}.
   *
   * @throws IllegalArgumentException if there is no colon with a pointer behind it
   */
  public AnswerRules ignore(String pattern) {
    return new AnswerRules(with(ignored, pattern), unordered, anyTime, anyId);
  }

  /**
   * The order of an array does not count: {@code agent_list:/agents}; with an empty pointer, {@code
   * agent_list:}, that of the whole answer.
   *
   * @throws IllegalArgumentException if there is no colon
   */
  public AnswerRules anyOrder(String pattern) {
    return new AnswerRules(ignored, with(unordered, pattern), anyTime, anyId);
  }

  /**
   * Two times count when they differ: texts as ISO 8601 has them, and seconds or milliseconds since
   * 1970 in members that are named after a time.
   */
  public AnswerRules exactTimes() {
    return new AnswerRules(ignored, unordered, false, anyId);
  }

  /**
   * Two ids count when they differ: UUIDs, and members whose names end in {@code id}. Those that
   * came with the arguments always do.
   */
  public AnswerRules exactIds() {
    return new AnswerRules(ignored, unordered, anyTime, false);
  }

  boolean ignores(String tool, String pointer) {
    return covered(ignored, tool, pointer);
  }

  boolean unordered(String tool, String pointer) {
    return covered(unordered, tool, pointer);
  }

  boolean anyTime() {
    return anyTime;
  }

  boolean anyId() {
    return anyId;
  }

  private static boolean covered(List<Place> places, String tool, String pointer) {
    for (Place place : places) {
      if (place.tools().matches(tool) && place.pointers().matches(pointer)) {
        return true;
      }
    }
    return false;
  }

  private static List<Place> with(List<Place> places, String pattern) {
    int colon = pattern.indexOf(':');
    String pointer = pattern.substring(colon + 1);
    if (colon < 0 || !(pointer.isEmpty() || pointer.startsWith("/") || pointer.startsWith("*"))) {
      throw new IllegalArgumentException(
          "expected a tool, a colon and a JSON pointer, as in swarm_*:/nodes, found \""
              + pattern
              + '"');
    }
    String tool = pattern.substring(0, colon);
    List<Place> more = new ArrayList<>(places);
    more.add(new Place(Glob.of(tool.isEmpty() ? "*" : tool), Glob.of(pointer)));
    return more;
  }

  private record Place(Glob tools, Glob pointers) {}
}
