package dev.matte.contract.value;

/** A place in a pattern, moving forward; behind the end it sees NUL. */
final class PatternCursor {
  private final String pattern;
  private int at;

  PatternCursor(String pattern) {
    this.pattern = pattern;
  }

  boolean atEnd() {
    return at >= pattern.length();
  }

  char peek() {
    return atEnd() ? 0 : pattern.charAt(at);
  }

  char next() {
    char c = peek();
    at++;
    return c;
  }

  /** Steps over a text if it stands here. */
  boolean take(String text) {
    boolean here = pattern.startsWith(text, at);
    at += here ? text.length() : 0;
    return here;
  }

  /** Takes everything up to a character, and the character; up to the end if there is none. */
  String until(char end) {
    int found = pattern.indexOf(end, Math.min(at, pattern.length()));
    int stop = found < 0 ? pattern.length() : found;
    String text = pattern.substring(Math.min(at, stop), stop);
    at = stop + 1;
    return text;
  }
}
