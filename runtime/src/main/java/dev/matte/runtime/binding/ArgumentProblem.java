package dev.matte.runtime.binding;

import java.util.Optional;

/**
 * One thing that is wrong with the arguments of a call.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the arguments; empty for all of them
 * @param expected what would have been right: "text", "one of mesh, star"
 * @param received what came: "number 7", "nothing"; its value is left out where it is sensitive
 * @param nearest the right value that is most like what came
 */
public record ArgumentProblem(
    String pointer, String expected, String received, Optional<String> nearest) {

  /** Where, as a person would write it: {@code report.steps[3].city}. */
  public String path() {
    if (pointer.isEmpty()) {
      return "arguments";
    }
    StringBuilder path = new StringBuilder();
    int from = 1;
    while (from <= pointer.length()) {
      int slash = pointer.indexOf('/', from);
      int to = slash < 0 ? pointer.length() : slash;
      append(path, pointer.substring(from, to));
      from = to + 1;
    }
    return path.toString();
  }

  /** One line: {@code report.city: expected text, found number 7}. */
  @Override
  public String toString() {
    String line = path() + ": expected " + expected + ", found " + received;
    return nearest.isEmpty() ? line : line + "; did you mean \"" + nearest.get() + "\"?";
  }

  private static void append(StringBuilder path, String segment) {
    if (isIndex(segment) && path.length() > 0) {
      path.append('[').append(segment).append(']');
      return;
    }
    if (path.length() > 0) {
      path.append('.');
    }
    path.append(segment.replace("~1", "/").replace("~0", "~"));
  }

  private static boolean isIndex(String segment) {
    for (int i = 0; i < segment.length(); i++) {
      if (segment.charAt(i) < '0' || segment.charAt(i) > '9') {
        return false;
      }
    }
    return !segment.isEmpty();
  }
}
