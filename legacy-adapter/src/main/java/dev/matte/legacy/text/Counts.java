package dev.matte.legacy.text;

import java.util.Locale;

/** Numbers with the thing they count, and lists of words. */
public final class Counts {

  private Counts() {}

  /** {@code 1 tool}, {@code 2 tools}, {@code 1,024 tools}. */
  public static String of(long count, String thing) {
    return number(count) + " " + thing + (count == 1 ? "" : "s");
  }

  /** The number with commas between thousands. */
  public static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
