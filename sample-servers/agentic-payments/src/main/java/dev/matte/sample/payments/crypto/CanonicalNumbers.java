package dev.matte.sample.payments.crypto;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Numbers as ECMAScript's {@code Number.prototype.toString} writes them (RFC 8785, section
 * 3.2.2.3).
 *
 * <p>ECMAScript writes the shortest digits that lead back to the same double. For a whole number of
 * up to 2^53 - 1, and for any of at most 15 digits within the range of doubles, these are the
 * number's own digits: two such numbers never share a double. So no double is needed here, and
 * every other number is refused.
 */
final class CanonicalNumbers {
  private static final BigInteger LARGEST = BigInteger.valueOf((1L << 53) - 1);
  private static final int MOST_DIGITS = 15;

  /** Below and above are doubles with fewer digits, and none. */
  private static final int LARGEST_EXPONENT = 300;

  private CanonicalNumbers() {}

  /** The number, if every reader of JSON would keep it. */
  static Optional<String> text(BigDecimal number) {
    if (number.signum() == 0) {
      return Optional.of("0");
    }
    // Before anything that would write out a number of a thousand digits.
    int point = number.precision() - number.scale();
    if (Math.abs(point) > LARGEST_EXPONENT) {
      return Optional.empty();
    }
    BigDecimal shortest = number.stripTrailingZeros();
    boolean kept =
        shortest.precision() <= MOST_DIGITS
            || (shortest.scale() <= 0 && shortest.toBigInteger().abs().compareTo(LARGEST) <= 0);
    return kept ? Optional.of(text(shortest, point)) : Optional.empty();
  }

  /** ECMA-262, "Number::toString", where the point stands behind so many digits. */
  private static String text(BigDecimal shortest, int point) {
    String digits = shortest.unscaledValue().abs().toString();
    String sign = shortest.signum() < 0 ? "-" : "";
    int count = digits.length();
    if (point >= count && point <= 21) {
      return sign + digits + "0".repeat(point - count);
    }
    if (point > 0 && point <= 21) {
      return sign + digits.substring(0, point) + "." + digits.substring(point);
    }
    if (point > -6 && point <= 0) {
      return sign + "0." + "0".repeat(-point) + digits;
    }
    int exponent = point - 1;
    String fraction = count == 1 ? "" : "." + digits.substring(1);
    return sign
        + digits.charAt(0)
        + fraction
        + "e"
        + (exponent < 0 ? "-" : "+")
        + Math.abs(exponent);
  }
}
