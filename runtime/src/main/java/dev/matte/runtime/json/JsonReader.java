package dev.matte.runtime.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

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
public final class JsonReader extends NumberCursor {
  /** Items that end within so many bytes are counted to save room, others are not. */
  private static final int NEAR = 64;

  private int nameFrom;
  private int nameTo;
  private boolean sharing;
  private @Nullable KnownTexts known;

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
      return sharing && at - from <= KnownTexts.LONGEST
          ? known(from, at)
          : new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
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

  /** Passes a value of any kind, checking all of it. */
  public void skipValue() {
    int base = depth();
    skipStart(beginValue(), false);
    while (depth() > base) {
      if (!hasNext()) {
        leave();
        continue;
      }
      boolean member = nameNext();
      if (member) {
        passName();
      }
      skipStart(skipSpace(), !member);
    }
  }

  /** Passes a value of any kind and answers with where it stands; nothing is copied. */
  public JsonSlice nextSlice() {
    beginValue();
    int from = position;
    skipValue();
    return new JsonSlice(bytes, from, position);
  }

  /**
   * From here on {@link #nextString} may answer with the same object for a text that comes again,
   * as texts in lists of objects do.
   */
  public void shareTexts() {
    sharing = true;
  }

  /** How many items the array just entered has; none of them is passed. */
  public int countItems() {
    if (!hasNext()) {
      return 0;
    }
    int scalars = Scalars.count(bytes, position, end);
    return scalars >= 0 ? scalars : countEach(end);
  }

  /** As {@link #countItems}, or -1 if counting them is not worth the time. */
  public int guessItems() {
    if (!hasNext()) {
      return 0;
    }
    int scalars = Scalars.count(bytes, position, end);
    return scalars >= 0 || nestedNext() ? scalars : countEach(Math.min(end, position + NEAR));
  }

  private boolean nestedNext() {
    int b = beginValue();
    return b == '{' || b == '[';
  }

  private int countEach(int stop) {
    long mark = mark();
    int count = 0;
    do {
      skipValue();
      count++;
    } while (hasNext() && position < stop);
    int counted = hasNext() ? -1 : count;
    reset(mark);
    return counted;
  }

  /** Another reader of the same text, standing before the value that starts at an offset. */
  public JsonReader at(int offset) {
    return new JsonReader(bytes, offset, end, limits);
  }

  /** Passes a value that stands by itself, or starts one; {@code array} says where it stands. */
  private void skipStart(int b, boolean array) {
    switch (b) {
      case '{' -> beginObject();
      case '[' -> beginArray();
      case '"' ->
          pass(closingQuote(position + 1, JsonStrings.plainEnd(bytes, position + 1, end)) + 1);
      case 't' -> literal("true");
      case 'f' -> literal("false");
      case 'n' -> literal("null");
      default -> {
        if (!startsNumber(b)) {
          throw expected("a value", b);
        }
        passNumbers(array);
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

  private String known(int from, int to) {
    KnownTexts texts = known;
    if (texts == null) {
      texts = new KnownTexts();
      known = texts;
    }
    return texts.get(bytes, from, to);
  }

  /** The offset behind the opening quote of a string. */
  private int beginString() {
    int b = beginValue();
    if (b != '"') {
      throw expected("a string", b);
    }
    return position + 1;
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
