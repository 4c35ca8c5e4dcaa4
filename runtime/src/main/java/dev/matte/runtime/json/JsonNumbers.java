package dev.matte.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** The arithmetic of JSON numbers: exact, or refused. */
final class JsonNumbers {

  /** Powers of ten that a double holds exactly. */
  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  /** Numbers of up to so many digits, point or not, need no more than {@link #toDouble} here. */
  static final int EXACT_DIGITS = 15;

  private JsonNumbers() {}

  /** The double nearest to at most fifteen digits with a point among or before them. */
  static double toDouble(boolean negative, long digits, int places) {
    double magnitude = places == 0 ? digits : digits / TENS[places];
    return negative ? -magnitude : magnitude;
  }

  /**
   * The end of a number by the grammar of RFC 8259, section 6.
   *
   * @throws JsonException if no number stands there, or it is beyond the limit
   */
  static int end(byte[] bytes, int from, int end, int limit) {
    int at = from;
    if (at < end && bytes[at] == '-') {
      at++;
    }
    if (at < end && bytes[at] == '0') {
      at++;
    } else {
      at = digits(bytes, at, end);
    }
    if (at < end && bytes[at] == '.') {
      at = digits(bytes, at + 1, end);
    }
    if (at < end && (bytes[at] | 0x20) == 'e') {
      at++;
      if (at < end && (bytes[at] == '+' || bytes[at] == '-')) {
        at++;
      }
      int exponent = at;
      at = digits(bytes, at, end);
      checkExponent(bytes, exponent, at, limit);
    }
    if (at - from > limit) {
      throw new JsonException("expected a number of at most " + limit + " characters", from);
    }
    return at;
  }

  private static int digits(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    if (at == from) {
      throw new JsonException("expected a digit", at);
    }
    return at;
  }

  private static void checkExponent(byte[] bytes, int from, int to, int limit) {
    long value = 0;
    for (int i = from; i < to && value <= limit; i++) {
      value = value * 10 + bytes[i] - '0';
    }
    if (value > limit) {
      throw new JsonException("expected an exponent of at most " + limit, from);
    }
  }

  /** Whether a checked number has neither fraction nor exponent. */
  static boolean isPlain(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b == '.' || (b | 0x20) == 'e') {
        return false;
      }
    }
    return true;
  }

  /** The value of a checked number that fits a long; {@code 1.0} and {@code 1e2} do. */
  static long toLong(byte[] bytes, int from, int to) {
    try {
      return toBigDecimal(bytes, from, to).longValueExact();
    } catch (ArithmeticException e) {
      throw new JsonException("expected a whole number of 64 bits", from);
    }
  }

  /** The value of a checked whole number. */
  static BigInteger toBigInteger(byte[] bytes, int from, int to) {
    if (isPlain(bytes, from, to)) {
      return new BigInteger(text(bytes, from, to));
    }
    try {
      return toBigDecimal(bytes, from, to).toBigIntegerExact();
    } catch (ArithmeticException e) {
      throw new JsonException("expected a whole number", from);
    }
  }

  /** The exact value of a checked number. */
  static BigDecimal toBigDecimal(byte[] bytes, int from, int to) {
    return new BigDecimal(text(bytes, from, to));
  }

  /**
   * The double nearest to a checked number.
   *
   * <p>Up to 2^53 with a power of ten up to 22, both factors are exact and one rounding remains:
   * that of the multiplication or division itself (Clinger's fast path). The rest goes to the JDK.
   */
  static double toDouble(byte[] bytes, int from, int to) {
    int at = from;
    boolean negative = bytes[at] == '-';
    if (negative) {
      at++;
    }
    long mantissa = 0;
    int digits = 0;
    int scale = 0;
    boolean fraction = false;
    for (; at < to; at++) {
      byte b = bytes[at];
      if (b == '.') {
        fraction = true;
      } else if (b <= '9') {
        mantissa = mantissa * 10 + (b - '0');
        digits++;
        if (fraction) {
          scale--;
        }
      } else {
        break;
      }
    }
    if (digits > 18) {
      return slow(bytes, from, to);
    }
    if (at < to) {
      scale += exponent(bytes, at + 1, to);
    }
    if (mantissa > 1L << 53 || scale > 22 || scale < -22) {
      return slow(bytes, from, to);
    }
    double magnitude = scale < 0 ? mantissa / TENS[-scale] : mantissa * TENS[scale];
    return negative ? -magnitude : magnitude;
  }

  /** The value of a checked exponent, cut off at a thousand: far beyond what doubles reach. */
  private static int exponent(byte[] bytes, int from, int to) {
    byte sign = bytes[from];
    int value = 0;
    for (int i = sign == '+' || sign == '-' ? from + 1 : from; i < to && value < 1_000; i++) {
      value = value * 10 + bytes[i] - '0';
    }
    return sign == '-' ? -value : value;
  }

  private static double slow(byte[] bytes, int from, int to) {
    double value = Double.parseDouble(text(bytes, from, to));
    if (Double.isInfinite(value)) {
      throw new JsonException("expected a number of at most 1.8e308", from);
    }
    return value;
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
