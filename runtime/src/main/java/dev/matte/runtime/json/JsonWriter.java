package dev.matte.runtime.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON as UTF-8 into a buffer that grows. Reusable; not thread-safe.
 *
 * <p>Commas are set by looking back: a value or name gets one unless it stands first, which the
 * last byte tells: an opening bracket, a colon, a comma, whitespace, or none at all. So the buffer
 * may be {@linkplain #truncate cut back} to any earlier size, and text of other origin may be
 * {@linkplain #append appended}. Whether names and values come in a sensible order is left to the
 * caller, which is generated code.
 */
public final class JsonWriter {
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  /** Beyond this size the buffer is given back on {@link #reset}. */
  private static final int KEPT = 1 << 20;

  private static final int INITIAL = 512;

  private byte[] buffer = new byte[INITIAL];
  private int size;

  /** Makes an empty writer. */
  public JsonWriter() {}

  /** Starts an object. */
  public JsonWriter beginObject() {
    return open('{');
  }

  /** Ends an object. */
  public JsonWriter endObject() {
    return close('}');
  }

  /** Starts an array. */
  public JsonWriter beginArray() {
    return open('[');
  }

  /** Ends an array. */
  public JsonWriter endArray() {
    return close(']');
  }

  /** Writes the name of a member. */
  public JsonWriter name(JsonName name) {
    byte[] bytes = name.bytes();
    separate(bytes.length);
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
    return this;
  }

  /** Writes the name of a member. */
  public JsonWriter name(String name) {
    value(name);
    return close(':');
  }

  /**
   * Writes a text. Half of a surrogate pair, which no UTF-8 can express, becomes U+FFFD.
   *
   * @throws JsonEncodingException if it is null
   */
  public JsonWriter value(@Nullable String text) {
    if (text == null) {
      throw new JsonEncodingException("a text is null; leave its member out, or write nullValue()");
    }
    int length = text.length();
    separate(length + 2);
    byte[] out = buffer;
    int at = size;
    out[at++] = '"';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c > 0x7e || c == '"' || c == '\\') {
        size = at;
        return rest(text, i);
      }
      out[at++] = (byte) c;
    }
    out[at++] = '"';
    size = at;
    return this;
  }

  /** Writes a character as a text. */
  public JsonWriter value(char character) {
    return value(String.valueOf(character));
  }

  /** Writes a whole number. */
  public JsonWriter value(long number) {
    separate(Decimals.MAX_LENGTH);
    size = Decimals.write(number, buffer, size);
    return this;
  }

  /** Writes a whole number. */
  public JsonWriter value(int number) {
    return value((long) number);
  }

  /**
   * Writes a number so that reading it gives the same double; {@code 3.0} is written {@code 3}.
   *
   * @throws JsonEncodingException if it is not finite
   */
  public JsonWriter value(double number) {
    separate(Decimals.MAX_LENGTH);
    int end = Decimals.write(number, buffer, size);
    if (end >= 0) {
      size = end;
      return this;
    }
    requireFinite(Double.isFinite(number), number);
    return ascii(Double.toString(number));
  }

  /**
   * Writes a number so that reading it gives the same float.
   *
   * @throws JsonEncodingException if it is not finite
   */
  public JsonWriter value(float number) {
    requireFinite(Float.isFinite(number), number);
    if (number == (int) number && number != 0) {
      return value((long) number);
    }
    separate(0);
    return ascii(Float.toString(number));
  }

  /** Writes {@code true} or {@code false}. */
  public JsonWriter value(boolean flag) {
    return raw(flag ? TRUE : FALSE);
  }

  /**
   * Writes a number exactly.
   *
   * @throws JsonEncodingException if it is null
   */
  public JsonWriter value(@Nullable BigDecimal number) {
    return exact(number);
  }

  /**
   * Writes a whole number exactly.
   *
   * @throws JsonEncodingException if it is null
   */
  public JsonWriter value(@Nullable BigInteger number) {
    return exact(number);
  }

  /**
   * Writes bytes as a text in Base64, padded.
   *
   * @throws JsonEncodingException if they are null
   */
  public JsonWriter base64(byte @Nullable [] bytes) {
    if (bytes == null) {
      throw new JsonEncodingException(
          "bytes are null; leave their member out, or write nullValue()");
    }
    separate(Math.toIntExact((bytes.length + 2L) / 3 * 4 + 2));
    buffer[size++] = '"';
    size = Base64Digits.write(bytes, buffer, size);
    buffer[size++] = '"';
    return this;
  }

  /** Writes {@code null}. */
  public JsonWriter nullValue() {
    return raw(NULL);
  }

  /** Writes a value that is JSON already. */
  public JsonWriter raw(byte[] json) {
    separate(json.length);
    return append(json, 0, json.length);
  }

  /** Writes a value that is JSON already. */
  public JsonWriter raw(JsonSlice json) {
    separate(json.to() - json.from());
    return append(json.bytes(), json.from(), json.to());
  }

  /**
   * Writes a JSON text as a string.
   *
   * @param json well-formed JSON; may be this writer's own buffer
   */
  public JsonWriter quoted(byte[] json, int from, int to) {
    separate(Math.toIntExact((to - from) * 2L + 2));
    byte[] out = buffer;
    int at = size;
    out[at++] = '"';
    for (int i = from; i < to; i++) {
      byte b = json[i];
      if (b == '"' || b == '\\') {
        out[at++] = '\\';
        out[at++] = b;
      } else if (b >= 0 && b < 0x20) {
        // Whitespace between tokens: no other control character stands in JSON.
        out[at++] = ' ';
      } else {
        out[at++] = b;
      }
    }
    out[at++] = '"';
    size = at;
    return this;
  }

  /** Copies bytes as they are, without a comma. */
  public JsonWriter append(byte[] bytes, int from, int to) {
    reserve(to - from);
    System.arraycopy(bytes, from, buffer, size, to - from);
    size += to - from;
    return this;
  }

  /** How many bytes have been written. */
  public int size() {
    return size;
  }

  /** Goes back to an earlier size, forgetting what was written since. */
  public void truncate(int earlier) {
    if (earlier < 0 || earlier > size) {
      throw new IllegalArgumentException("size " + earlier + " is not between 0 and " + size);
    }
    size = earlier;
  }

  /** The buffer itself; only the first {@link #size} bytes count, until the next call. */
  public byte[] buffer() {
    return buffer;
  }

  /** A copy of what has been written. */
  public byte[] toByteArray() {
    return Arrays.copyOf(buffer, size);
  }

  /** Sends what has been written. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(buffer, 0, size);
  }

  /** Forgets everything; a buffer that has grown beyond a mebibyte is given back. */
  public void reset() {
    size = 0;
    if (buffer.length > KEPT) {
      buffer = new byte[INITIAL];
    }
  }

  /** What has been written, as text. */
  @Override
  public String toString() {
    return new String(buffer, 0, size, StandardCharsets.UTF_8);
  }

  private JsonWriter open(char bracket) {
    separate(1);
    buffer[size++] = (byte) bracket;
    return this;
  }

  private JsonWriter close(char bracket) {
    reserve(1);
    buffer[size++] = (byte) bracket;
    return this;
  }

  /** Makes room, and sets a comma where one is due. */
  private void separate(int room) {
    reserve(room + 1);
    if (size > 0) {
      byte last = buffer[size - 1];
      if (last != '{' && last != '[' && last != ':' && last != ',' && (last < 0 || last > ' ')) {
        buffer[size++] = ',';
      }
    }
  }

  /** Makes room for as many bytes, so that the buffer need not grow more than once for them. */
  public void reserve(int room) {
    if (room > buffer.length - size) {
      grow(room);
    }
  }

  private void grow(int room) {
    long wanted = Math.max((long) size + room, buffer.length * 2L);
    long most = Integer.MAX_VALUE - 8;
    buffer =
        Arrays.copyOf(
            buffer, Math.toIntExact(Math.max(Math.min(wanted, most), (long) size + room)));
  }

  /** Writes the rest of a text from its first character that is not plain ASCII. */
  private JsonWriter rest(String text, int from) {
    int length = text.length();
    reserve(Math.toIntExact((length - from) * 6L + 1));
    size = Escapes.write(text, from, buffer, size);
    buffer[size++] = '"';
    return this;
  }

  private JsonWriter exact(@Nullable Number number) {
    if (number == null) {
      throw new JsonEncodingException(
          "a number is null; leave its member out, or write nullValue()");
    }
    separate(0);
    return ascii(number.toString());
  }

  private JsonWriter ascii(String text) {
    int length = text.length();
    reserve(length);
    for (int i = 0; i < length; i++) {
      buffer[size++] = (byte) text.charAt(i);
    }
    return this;
  }

  private static void requireFinite(boolean finite, double number) {
    if (!finite) {
      throw new JsonEncodingException(
          "JSON has no number for " + number + "; write null, or a text");
    }
  }
}
