package dev.matte.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * A pull reader of one JSON text (RFC 8259) in UTF-8. Not thread-safe.
 *
 * <p>Nothing is repaired: a byte order mark, a comma too many, a lone surrogate, bytes that are not
 * UTF-8 all end in {@link JsonException}. Duplicate names pass; telling them apart is for whoever
 * knows what the members mean. Whitespace, commas and colons are taken care of; the order of calls
 * is that of the document: {@code beginObject}, then {@link #hasNext} and {@link #nextName} and one
 * value in turn, then {@code endObject}.
 *
 * <p>A number that cannot be had as asked for has been passed when the exception arrives, so that
 * reading may go on behind it.
 */
public final class JsonReader extends JsonCursor {
  /** The largest magnitude that takes another digit without overflow. */
  private static final long ROOM = (Long.MAX_VALUE - 9) / 10;

  private int nameFrom;
  private int nameTo;

  /**
   * Stands before a text.
   *
   * @param to offset of the first byte after the text
   */
  public JsonReader(byte[] bytes, int from, int to, JsonLimits limits) {
    super(bytes, from, to, limits);
  }

  /**
   * Checks a whole text.
   *
   * @throws JsonException if it is not exactly one JSON value within the limits
   */
  public static void check(byte[] bytes, int from, int to, JsonLimits limits) {
    JsonReader reader = new JsonReader(bytes, from, to, limits);
    reader.skipValue();
    reader.end();
  }

  /** Passes a name and answers with it. */
  public String nextName() {
    passName();
    return name();
  }

  /**
   * Passes a name and answers with its index in a table, or with -1.
   *
   * @param expected the index to try first; any number
   */
  public int nextName(JsonNames names, int expected) {
    beginName();
    int index = names.match(bytes, position + 1, end, expected);
    if (index >= 0) {
      nameFrom = position + 1;
      nameTo = position + names.length(index);
      position = nameTo + 1;
      passColon();
      return index;
    }
    passName();
    return escaped(nameFrom, nameTo) ? names.indexOf(name()) : -1;
  }

  /** Passes a name and answers with its index in a table, or with -1. */
  public int nextName(JsonNames names) {
    return nextName(names, 0);
  }

  /** The name passed last. */
  public String name() {
    return JsonStrings.decode(bytes, nameFrom, nameTo);
  }

  /** Passes a string and answers with it. */
  public String nextString() {
    int from = beginString();
    int at = JsonStrings.plainEnd(bytes, from, end);
    if (at < end && bytes[at] == '"' && at - from <= limits.maxStringBytes()) {
      pass(at + 1);
      return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }
    int close = closingQuote(from, at);
    pass(close + 1);
    return JsonStrings.decode(bytes, from, close);
  }

  /** Passes a string and answers with its index in a table, or with -1. */
  public int nextString(JsonNames texts) {
    int from = beginString();
    int index = texts.match(bytes, from, end, 0);
    if (index >= 0) {
      pass(from + texts.length(index));
      return index;
    }
    int close = closingQuote(from, from);
    pass(close + 1);
    return escaped(from, close) ? texts.indexOf(JsonStrings.decode(bytes, from, close)) : -1;
  }

  /** Passes {@code true} or {@code false}. */
  public boolean nextBoolean() {
    int b = beginValue();
    if (b == 't') {
      literal("true");
      return true;
    }
    if (b == 'f') {
      literal("false");
      return false;
    }
    throw expected("true or false", b);
  }

  /** Passes {@code null}. */
  public void nextNull() {
    int b = beginValue();
    if (b != 'n') {
      throw expected("null", b);
    }
    literal("null");
  }

  /**
   * Passes a whole number; {@code 1.0} and {@code 1e2} are whole.
   *
   * @throws JsonException if it has a fraction or does not fit
   */
  public long nextLong() {
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
  public double nextDouble() {
    int from = beginNumber();
    byte[] text = bytes;
    int first = text[from] == '-' ? from + 1 : from;
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
    passNumber(from);
    return JsonNumbers.toDouble(bytes, from, position);
  }

  /** Passes a number and answers with its exact value. */
  public BigDecimal nextBigDecimal() {
    int from = beginNumber();
    passNumber(from);
    return JsonNumbers.toBigDecimal(bytes, from, position);
  }

  /**
   * Passes a whole number and answers with its exact value.
   *
   * @throws JsonException if it has a fraction
   */
  public BigInteger nextBigInteger() {
    int from = beginNumber();
    passNumber(from);
    return JsonNumbers.toBigInteger(bytes, from, position);
  }

  /** Passes a value of any kind, checking all of it. */
  public void skipValue() {
    int base = depth();
    skipStart(beginValue());
    while (depth() > base) {
      if (!hasNext()) {
        leave();
        continue;
      }
      if (nameNext()) {
        passName();
      }
      skipStart(skipSpace());
    }
  }

  /** Passes a value of any kind and answers with where it stands; nothing is copied. */
  public JsonSlice nextSlice() {
    beginValue();
    int from = position;
    skipValue();
    return new JsonSlice(bytes, from, position);
  }

  /** Another reader of the same text, standing before the value that starts at an offset. */
  public JsonReader at(int offset) {
    return new JsonReader(bytes, offset, end, limits);
  }

  /** Whether the number that comes next has neither fraction nor exponent. */
  boolean plainNumberNext() {
    int from = beginNumber();
    int to = JsonNumbers.end(bytes, from, end, limits.maxNumberLength());
    return JsonNumbers.isPlain(bytes, from, to);
  }

  private void skipStart(int b) {
    switch (b) {
      case '{' -> beginObject();
      case '[' -> beginArray();
      case '"' ->
          pass(closingQuote(position + 1, JsonStrings.plainEnd(bytes, position + 1, end)) + 1);
      case 't' -> literal("true");
      case 'f' -> literal("false");
      case 'n' -> literal("null");
      default -> {
        if (b != '-' && (b < '0' || b > '9')) {
          throw expected("a value", b);
        }
        passNumber(position);
      }
    }
  }

  private void passName() {
    beginName();
    nameFrom = position + 1;
    nameTo = closingQuote(nameFrom, JsonStrings.plainEnd(bytes, nameFrom, end));
    position = nameTo + 1;
    passColon();
  }

  /** The offset behind the opening quote of a string. */
  private int beginString() {
    int b = beginValue();
    if (b != '"') {
      throw expected("a string", b);
    }
    return position + 1;
  }

  private int beginNumber() {
    int b = beginValue();
    if (b != '-' && (b < '0' || b > '9')) {
      throw expected("a number", b);
    }
    return position;
  }

  private int closingQuote(int from, int seen) {
    int close = JsonStrings.end(bytes, seen, end);
    if (close - from > limits.maxStringBytes()) {
      throw new JsonException("expected at most " + limits.maxStringBytes() + " bytes", from);
    }
    return close;
  }

  private boolean escaped(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\\') {
        return true;
      }
    }
    return false;
  }

  private void passNumber(int from) {
    pass(JsonNumbers.end(bytes, from, end, limits.maxNumberLength()));
  }

  private boolean numberIsOver(int at) {
    if (at == end) {
      return true;
    }
    byte b = bytes[at];
    return b == ',' || b == '}' || b == ']' || b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  private void literal(String word) {
    int from = position;
    for (int i = 0; i < word.length(); i++) {
      if (from + i >= end || bytes[from + i] != word.charAt(i)) {
        throw new JsonException("expected " + word, from);
      }
    }
    pass(from + word.length());
  }
}
