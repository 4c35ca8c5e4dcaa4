package dev.matte.runtime.json;

/** Numbers as decimal digits, written in place. */
final class Decimals {
  /** The most bytes that any number written here takes. */
  static final int MAX_LENGTH = 26;

  private static final double[] TENS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

  /** Up to fifteen digits, a decimal text and the double nearest to it determine each other. */
  private static final double EXACT = 1e15;

  private Decimals() {}

  /** Writes a whole number and answers with the offset behind it. */
  static int write(long number, byte[] out, int offset) {
    int at = offset;
    long left = number;
    if (left < 0) {
      out[at++] = '-';
    } else {
      // Negative numbers reach one further than positive ones.
      left = -left;
    }
    int end = at + length(left);
    int i = end;
    while (left < Integer.MIN_VALUE) {
      long quotient = left / 100;
      int two = (int) (quotient * 100 - left);
      left = quotient;
      out[--i] = (byte) ('0' + two % 10);
      out[--i] = (byte) ('0' + two / 10);
    }
    int rest = (int) left;
    do {
      int quotient = rest / 10;
      out[--i] = (byte) ('0' + (quotient * 10 - rest));
      rest = quotient;
    } while (rest != 0);
    return end;
  }

  /**
   * Writes a double and answers with the offset behind it, or with -1 if it takes more than nine
   * places after the point or fifteen digits in all.
   *
   * <p>With {@code d = m / 10^k}, both exact in a double, the division rounds once, as a correct
   * reader does; so if its result is the number itself, the digits of {@code m} with a point stand
   * for it, and the smallest {@code k} gives the shortest text.
   */
  static int write(double number, byte[] out, int offset) {
    double magnitude = Math.abs(number);
    if (!(magnitude < EXACT) || (number == 0 && 1 / number < 0)) {
      return -1;
    }
    for (int places = 0; places < TENS.length; places++) {
      double scaled = magnitude * TENS[places];
      if (scaled >= EXACT) {
        return -1;
      }
      long digits = (long) (scaled + 0.5);
      if (digits / TENS[places] == magnitude) {
        return point(number < 0, digits, places, out, offset);
      }
    }
    return -1;
  }

  private static int point(boolean negative, long digits, int places, byte[] out, int offset) {
    int at = offset;
    if (negative) {
      out[at++] = '-';
    }
    long divisor = (long) TENS[places];
    long whole = digits / divisor;
    at = write(whole, out, at);
    if (places > 0) {
      out[at++] = '.';
      long fraction = digits - whole * divisor;
      for (int i = at + places - 1; i >= at; i--) {
        out[i] = (byte) ('0' + fraction % 10);
        fraction /= 10;
      }
      at += places;
    }
    return at;
  }

  /** How many digits a number takes that is not positive. */
  private static int length(long negative) {
    long bound = -10;
    for (int length = 1; length < 19; length++) {
      if (negative > bound) {
        return length;
      }
      bound *= 10;
    }
    return 19;
  }
}
