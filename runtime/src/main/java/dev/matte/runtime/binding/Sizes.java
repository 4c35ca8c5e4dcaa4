package dev.matte.runtime.binding;

/** Counts, in words. */
final class Sizes {

  private Sizes() {}

  /** {@code 1 to 3 items}, {@code at least 1 item}, {@code at most 3 items}. */
  static String range(int least, int most, String unit) {
    if (least == most) {
      return count(least, unit);
    }
    if (most == Integer.MAX_VALUE) {
      return "at least " + count(least, unit);
    }
    return least <= 0 ? "at most " + count(most, unit) : least + " to " + count(most, unit);
  }

  /** {@code 1 item}, {@code 2 items}. */
  static String count(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  /** Whether a character is white space or a line end of ECMAScript: what {@code \s} matches. */
  static boolean isSpace(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return c == '\u00a0'
        || c == '\ufeff'
        || c == '\u2028'
        || c == '\u2029'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
