package dev.matte.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads numbers: exactly, or as the nearest that the asked-for type has. */
abstract class NumberCursor extends JsonCursor {
  /** The largest magnitude that takes another digit without overflow. */
  private static final long ROOM = (Long.MAX_VALUE - 9) / 10;

  NumberCursor(byte[] bytes, int from, int to, JsonLimits limits) {
    super(bytes, from, to, limits);
  }

  /**
   * Passes a whole number; {@code 1.0} and {@code 1e2} are whole.
   *
   * @throws JsonException if it has a fraction or does not fit
   */
  public final long nextLong() {
    int from = beginNumber();
    boolean negative = bytes[from] == '-';
    int at = negative ? from + 1 : from;
    int first = at;
    long value = 0;
    while (at < end && value <= ROOM) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
      at++;
    }
    if (at > first && (bytes[first] != '0' || at == first + 1) && numberIsOver(at)) {
      pass(at);
      return negative ? -value : value;
    }
    passNumber(from);
    return JsonNumbers.toLong(bytes, from, position);
  }

  /**
   * Passes a number and answers with the nearest double.
   *
   * @throws JsonException if it is beyond all doubles
   */
  public final double nextDouble() {
    int from = beginNumber();
    double number = nextShort(from);
    if (!Double.isNaN(number)) {
      return number;
    }
    passNumber(from);
    return JsonNumbers.toDouble(bytes, from, position);
  }

  /**
   * Passes numbers of an array until one takes more digits than usual, or is none, or there is no
   * room.
   *
   * @return how many were passed
   */
  public final int nextDoubles(double[] room) {
    int count = 0;
    while (count < room.length && hasNext()) {
      skipSpace();
      double number = nextShort(position);
      if (Double.isNaN(number)) {
        break;
      }
      room[count++] = number;
    }
    return count;
  }

  /**
   * Passes a number of so few digits that one rounding gives the nearest double; NaN, with nothing
   * passed, if there is none.
   */
  private double nextShort(int from) {
    byte[] text = bytes;
    int first = from < end && text[from] == '-' ? from + 1 : from;
    int at = first;
    long digits = 0;
    while (at < end && (char) (text[at] - '0') <= 9) {
      digits = digits * 10 + text[at++] - '0';
    }
    int whole = at - first;
    int places = 0;
    if (at < end && text[at] == '.') {
      int point = ++at;
      while (at < end && (char) (text[at] - '0') <= 9) {
        digits = digits * 10 + text[at++] - '0';
      }
      places = at - point;
      whole = places == 0 ? 0 : whole;
    }
    boolean plain = whole == 1 || (whole > 1 && text[first] != '0');
    if (plain && whole + places <= JsonNumbers.EXACT_DIGITS && numberIsOver(at)) {
      pass(at);
      return JsonNumbers.toDouble(first > from, digits, places);
    }
    return Double.NaN;
  }

  /** Passes a number and answers with its exact value. */
  public final BigDecimal nextBigDecimal() {
    int from = beginNumber();
    passNumber(from);
    return JsonNumbers.toBigDecimal(bytes, from, position);
  }

  /**
   * Passes a whole number and answers with its exact value.
   *
   * @throws JsonException if it has a fraction
   */
  public final BigInteger nextBigInteger() {
    int from = beginNumber();
    passNumber(from);
    return JsonNumbers.toBigInteger(bytes, from, position);
  }

  /** Whether the number that comes next has neither fraction nor exponent. */
  final boolean plainNumberNext() {
    int from = beginNumber();
    int to = JsonNumbers.end(bytes, from, end, limits.maxNumberLength());
    return JsonNumbers.isPlain(bytes, from, to);
  }

  private int beginNumber() {
    int b = beginValue();
    if (!startsNumber(b)) {
      throw expected("a number", b);
    }
    return position;
  }

  /** Passes a number, and in an array those that follow it without whitespace. */
  final void passNumbers(boolean array) {
    int at = JsonNumbers.end(bytes, position, end, limits.maxNumberLength());
    while (array && at + 1 < end && bytes[at] == ',' && startsNumber(bytes[at + 1])) {
      at = JsonNumbers.end(bytes, at + 1, end, limits.maxNumberLength());
    }
    pass(at);
  }

  static boolean startsNumber(int b) {
    return b == '-' || (b >= '0' && b <= '9');
  }

  final void passNumber(int from) {
    pass(JsonNumbers.end(bytes, from, end, limits.maxNumberLength()));
  }

  private boolean numberIsOver(int at) {
    if (at == end) {
      return true;
    }
    byte b = bytes[at];
    return b == ',' || b == '}' || b == ']' || b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
