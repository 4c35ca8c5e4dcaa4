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
public final class JsonReader {
  /** A value comes next. */
  private static final int VALUE = 0;

  /** A name comes next, its quote has been seen. */
  private static final int NAME = 1;

  /** Just behind the bracket of an object or array. */
  private static final int OPENED = 2;

  /** Just behind a value. */
  private static final int PASSED = 3;

  /** The largest magnitude that takes another digit without overflow. */
  private static final long ROOM = (Long.MAX_VALUE - 9) / 10;

  private final byte[] bytes;
  private final int end;
  private final JsonLimits limits;
  private final Nesting nesting = new Nesting();
  private int position;
  private int state = VALUE;
  private int nameFrom;
  private int nameTo;

  /**
   * Stands before a text.
   *
   * @param to offset of the first byte after the text
   */
  public JsonReader(byte[] bytes, int from, int to, JsonLimits limits) {
    this.bytes = bytes;
    this.position = from;
    this.end = to;
    this.limits = limits;
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

  /** What comes next, without passing it. */
  public JsonToken peek() {
    if (state == PASSED && nesting.depth() == 0) {
      end();
      return JsonToken.END;
    }
    if (state >= OPENED && !hasNext()) {
      return nesting.inObject() ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    }
    if (state == NAME) {
      return JsonToken.NAME;
    }
    int b = skipSpace();
    return switch (b) {
      case '{' -> JsonToken.BEGIN_OBJECT;
      case '[' -> JsonToken.BEGIN_ARRAY;
      case '"' -> JsonToken.STRING;
      case 't' -> JsonToken.TRUE;
      case 'f' -> JsonToken.FALSE;
      case 'n' -> JsonToken.NULL;
      default -> {
        if (b != '-' && (b < '0' || b > '9')) {
          throw expected("a value", b);
        }
        yield JsonToken.NUMBER;
      }
    };
  }

  /** Enters an object. */
  public void beginObject() {
    begin('{', "an object");
    nesting.enterObject();
  }

  /** Enters an array. */
  public void beginArray() {
    begin('[', "an array");
    nesting.enterArray();
  }

  /** Whether the present object or array has another member or item; asking twice is harmless. */
  public boolean hasNext() {
    if (state <= NAME) {
      return true;
    }
    if (nesting.depth() == 0) {
      return false;
    }
    boolean object = nesting.inObject();
    int b = skipSpace();
    if (b == (object ? '}' : ']')) {
      return false;
    }
    if (state == PASSED) {
      if (b != ',') {
        throw expected(object ? "a comma or }" : "a comma or ]", b);
      }
      position++;
      b = object ? skipSpace() : 0;
    }
    if (object) {
      if (b != '"') {
        throw expected("the name of a member", b);
      }
      state = NAME;
    } else {
      state = VALUE;
    }
    return true;
  }

  /** Leaves an object behind its last member. */
  public void endObject() {
    leave(true, "}");
  }

  /** Leaves an array behind its last item. */
  public void endArray() {
    leave(false, "]");
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
    int at = plainEnd(from);
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
    int base = nesting.depth();
    skipStart(beginValue());
    while (nesting.depth() > base) {
      if (!hasNext()) {
        leave(nesting.inObject(), "the end");
        continue;
      }
      if (state == NAME) {
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

  /** Checks that nothing but whitespace is left. */
  public void end() {
    if (state != PASSED || nesting.depth() > 0) {
      throw new IllegalStateException("the value has not been read to its end");
    }
    int b = skipSpace();
    if (b >= 0) {
      throw expected("nothing more", b);
    }
  }

  /** The offset of the next byte; once {@link #peek} has been asked, that of the next token. */
  public int position() {
    return position;
  }

  /** Another reader of the same text, standing before the value that starts at an offset. */
  public JsonReader at(int offset) {
    return new JsonReader(bytes, offset, end, limits);
  }

  /** A mark before a value, for {@link #reset}. */
  public long mark() {
    beginValue();
    return (long) nesting.depth() << 32 | position;
  }

  /** Goes back to a mark set in an object or array that is still open. */
  public void reset(long mark) {
    while (nesting.depth() > (int) (mark >>> 32)) {
      nesting.leave();
    }
    position = (int) mark;
    state = VALUE;
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
      case '"' -> pass(closingQuote(position + 1, plainEnd(position + 1)) + 1);
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

  /** The first byte of the value that comes next. */
  private int beginValue() {
    if (state != VALUE) {
      if (state == NAME || (nesting.depth() > 0 && nesting.inObject())) {
        throw new IllegalStateException("a name comes next, not a value");
      }
      if (!hasNext()) {
        throw expected("a value", skipSpace());
      }
    }
    return skipSpace();
  }

  private void begin(char bracket, String what) {
    int b = beginValue();
    if (b != bracket) {
      throw expected(what, b);
    }
    if (nesting.depth() >= limits.maxDepth()) {
      throw new JsonException("expected at most " + limits.maxDepth() + " levels", position);
    }
    position++;
    state = OPENED;
  }

  private void leave(boolean object, String what) {
    if (nesting.depth() == 0 || nesting.inObject() != object) {
      throw new IllegalStateException("no such object or array is open");
    }
    if (hasNext()) {
      throw expected(what, skipSpace());
    }
    nesting.leave();
    pass(position + 1);
  }

  private void beginName() {
    if (state != NAME && (nesting.depth() == 0 || !nesting.inObject() || !hasNext())) {
      throw new IllegalStateException("no name comes next");
    }
  }

  private void passName() {
    beginName();
    nameFrom = position + 1;
    nameTo = closingQuote(nameFrom, plainEnd(nameFrom));
    position = nameTo + 1;
    passColon();
  }

  private void passColon() {
    int b = skipSpace();
    if (b != ':') {
      throw expected("a colon", b);
    }
    position++;
    state = VALUE;
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

  /** Where printable ASCII without quotes and escapes ends. */
  private int plainEnd(int from) {
    byte[] text = bytes;
    int at = from;
    int stop = end;
    while (at < stop) {
      byte b = text[at];
      if (b < 0x20 || b == '"' || b == '\\') {
        break;
      }
      at++;
    }
    return at;
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

  private void pass(int to) {
    position = to;
    state = PASSED;
  }

  /** The next byte that is no whitespace, not passed; -1 at the end. */
  private int skipSpace() {
    int at = position;
    while (at < end) {
      byte b = bytes[at];
      if (b > ' ' || (b != ' ' && b != '\n' && b != '\r' && b != '\t')) {
        position = at;
        return b & 0xff;
      }
      at++;
    }
    position = at;
    return -1;
  }

  private JsonException expected(String what, int found) {
    String came;
    if (found < 0) {
      came = "the end";
    } else if (found > 0x20 && found < 0x7f) {
      came = Character.toString(found);
    } else {
      came = "byte " + found;
    }
    return new JsonException("expected " + what + ", found " + came, position);
  }
}
