package dev.matte.runtime.binding;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Durations and periods as {@code java.time} prints them; null for anything else. */
final class Spans {

  private Spans() {}

  static @Nullable Duration duration(String text) {
    int at = start(text);
    if (at < 0) {
      return null;
    }
    if (at < text.length() && text.charAt(at) != 'T') {
      at = components(text, at, "D", text.indexOf('T', at));
    }
    if (at >= 0 && at < text.length()) {
      at = components(text, at + 1, "HMS", text.length());
    }
    try {
      return at == text.length() ? Duration.parse(text) : null;
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  static @Nullable Period period(String text) {
    int at = start(text);
    if (at >= 0) {
      at = components(text, at, "YMWD", text.length());
    }
    try {
      return at == text.length() ? Period.parse(text) : null;
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  /** The offset behind the sign and the P, or -1 if nothing stands there. */
  private static int start(String text) {
    int at = text.startsWith("-") ? 1 : 0;
    return text.startsWith("P", at) && at + 1 < text.length() ? at + 1 : -1;
  }

  /**
   * The end of at least one number and unit, the units in the given order; -1 if there is anything
   * else. A fraction may stand before an S.
   */
  private static int components(String text, int from, String units, int stop) {
    int to = stop < 0 ? text.length() : stop;
    int at = from;
    int unit = 0;
    while (at < to) {
      int end = digits(text, text.charAt(at) == '-' ? at + 1 : at, to);
      int point = end;
      if (end > 0 && end < to && text.charAt(end) == '.') {
        end = digits(text, end + 1, to);
      }
      int found = end < 0 || end == to ? -1 : units.indexOf(text.charAt(end), unit);
      boolean fraction = end > point;
      if (found < 0 || (fraction && (text.charAt(end) != 'S' || end - point > 10))) {
        return -1;
      }
      unit = found + 1;
      at = end + 1;
    }
    return at > from ? at : -1;
  }

  /** The end of at least one digit, or -1. */
  private static int digits(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > from ? at : -1;
  }
}
