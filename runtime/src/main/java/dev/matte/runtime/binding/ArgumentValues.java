package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonLimits;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text, numbers, truth values, constants. A read that fails records the problem, passes the value
 * and answers with zero, false or null.
 */
abstract class ArgumentValues extends ArgumentCursor {

  ArgumentValues(JsonSlice arguments, int repairs) {
    super(arguments, repairs);
  }

  /** Reads a text. */
  public final @Nullable String text() {
    return textFor("text");
  }

  /** Reads a text of one character. */
  public final char character() {
    String text = textFor("one character");
    if (text == null) {
      return 0;
    }
    if (text.length() != 1) {
      refuse("one character", Optional.empty());
      return 0;
    }
    return text.charAt(0);
  }

  /** Reads {@code true} or {@code false}. */
  public final boolean bool() {
    JsonToken token = mark();
    if (token == JsonToken.TRUE || token == JsonToken.FALSE) {
      return reader().nextBoolean();
    }
    if (token == JsonToken.STRING && repairs(Repairs.TEXT_TO_SCALAR)) {
      String text = textAtHand();
      if (text.equals("true") || text.equals("false")) {
        reader().skipValue();
        return text.equals("true");
      }
    }
    wrong("true or false");
    return false;
  }

  /** Reads a whole number of 8 bits. */
  public final byte int8() {
    return (byte) whole(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** Reads a whole number of 16 bits. */
  public final short int16() {
    return (short) whole(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** Reads a whole number of 32 bits. */
  public final int int32() {
    return (int) whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Reads a whole number of 64 bits. */
  public final long int64() {
    return whole(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** Reads a number as the float nearest to it. */
  public final float float32() {
    JsonReader source = number("a number");
    if (source == null) {
      return 0;
    }
    float value = Float.parseFloat(source.nextSlice().toString());
    if (Float.isInfinite(value)) {
      refuse("a number of at most 3.4e38", Optional.empty());
      return 0;
    }
    return value;
  }

  /** Reads a number as the double nearest to it. */
  public final double float64() {
    JsonReader source = number("a number");
    if (source == null) {
      return 0;
    }
    try {
      return source.nextDouble();
    } catch (JsonException e) {
      refuse("a number of at most 1.8e308", Optional.empty());
      return 0;
    }
  }

  /** Reads a list of numbers as the doubles nearest to them; null if there is a problem in it. */
  public final double @Nullable [] float64s() {
    if (!beginArray()) {
      return null;
    }
    double[] numbers = new double[items()];
    int read = passed(numbers);
    while (nextItem()) {
      numbers[read++] = float64();
    }
    return endArray() ? numbers : null;
  }

  /**
   * Reads a list of numbers as the doubles nearest to them; null if there is a problem in it. The
   * list can be changed, but holds no null.
   */
  public final @Nullable List<Double> float64List() {
    double[] numbers = float64s();
    return numbers == null ? null : new Doubles(numbers);
  }

  /** Reads a whole number of any size. */
  public final @Nullable BigInteger bigInteger() {
    JsonReader source = number("an integer");
    if (source == null) {
      return null;
    }
    try {
      return source.nextBigInteger();
    } catch (JsonException e) {
      refuse("an integer", Optional.empty());
      return null;
    }
  }

  /** Reads a number exactly. */
  public final @Nullable BigDecimal bigDecimal() {
    JsonReader source = number("a number");
    return source == null ? null : source.nextBigDecimal();
  }

  /** Reads one of a fixed set of texts. */
  public final <E> @Nullable E choice(Choices<E> choices) {
    String key = pendingKey();
    int index;
    if (key != null) {
      index = choices.indexOf(key, false);
    } else if (mark() == JsonToken.STRING) {
      index = reader().nextString(choices.texts());
    } else {
      wrong(Words.oneOf(choices.texts().texts()));
      return null;
    }
    return index >= 0 ? choices.value(index) : unknownChoice(choices);
  }

  /** Reads bytes from Base64. */
  public final byte @Nullable [] base64() {
    if (mark() != JsonToken.STRING) {
      wrong("text in Base64");
      return null;
    }
    JsonSlice quoted = reader().nextSlice();
    byte[] bytes = Base64Texts.decode(quoted.bytes(), quoted.from() + 1, quoted.to() - 1);
    if (bytes == null) {
      // Some writers escape the slash.
      byte[] plain = textAtHand().getBytes(StandardCharsets.UTF_8);
      bytes = Base64Texts.decode(plain, 0, plain.length);
    }
    if (bytes == null) {
      refuse("text in Base64, padded with =", Optional.empty());
    }
    return bytes;
  }

  /**
   * Reads a text or the key at hand, or records that there is none and what it should have held.
   */
  final @Nullable String textFor(String expected) {
    String key = pendingKey();
    if (key != null) {
      return key;
    }
    if (mark() == JsonToken.STRING) {
      return reader().nextString();
    }
    wrong(expected);
    return null;
  }

  private <E> @Nullable E unknownChoice(Choices<E> choices) {
    String text = textAtHand();
    int index = repairs(Repairs.ENUM_CASE) ? choices.indexOf(text, true) : -1;
    if (index >= 0) {
      return choices.value(index);
    }
    refuse(
        Words.oneOf(choices.texts().texts()),
        sensitive() ? Optional.empty() : Nearest.of(text, choices.texts().texts()));
    return null;
  }

  private long whole(long least, long most) {
    JsonReader source = number("an integer");
    if (source == null) {
      return 0;
    }
    long value = 0;
    boolean fits;
    try {
      value = source.nextLong();
      fits = value >= least && value <= most;
    } catch (JsonException e) {
      fits = false;
    }
    if (fits) {
      return value;
    }
    refuse("an integer from " + least + " to " + most, Optional.empty());
    return 0;
  }

  /** A reader that stands before the number at hand; null if there is none, which is recorded. */
  private @Nullable JsonReader number(String expected) {
    JsonToken token = mark();
    if (token == JsonToken.NUMBER) {
      return reader();
    }
    JsonReader inText = null;
    if (token == JsonToken.STRING && repairs(Repairs.TEXT_TO_SCALAR)) {
      inText = numberIn(textAtHand());
    }
    if (inText == null) {
      wrong(expected);
    } else {
      reader().skipValue();
    }
    return inText;
  }

  /** A reader before the number that is all of a text, or null. */
  private static @Nullable JsonReader numberIn(String text) {
    byte[] json = text.getBytes(StandardCharsets.UTF_8);
    try {
      JsonReader.check(json, 0, json.length, JsonLimits.DEFAULT);
    } catch (JsonException e) {
      return null;
    }
    JsonReader reader = new JsonReader(json, 0, json.length, JsonLimits.DEFAULT);
    return reader.peek() == JsonToken.NUMBER ? reader : null;
  }

  /** Records that a value of another kind came, and passes it. */
  private void wrong(String expected) {
    refuse(expected, Optional.empty());
    reader().skipValue();
  }
}
