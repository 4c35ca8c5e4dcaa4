package dev.matte.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One syntactically checked JSON value inside a larger array, which nobody may change any more.
 *
 * <p>Two slices are equal when they are the same object; compare {@link #toString} for the text.
 */
public final class JsonSlice {
  private final byte[] bytes;
  private final int from;
  private final int to;

  /**
   * Marks a value that the caller knows to be well-formed.
   *
   * @param to offset of the first byte after the value
   */
  public JsonSlice(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  /**
   * Checks a text and makes a slice of it, {@link #onOneLine on one line}.
   *
   * @throws JsonException if it is not exactly one JSON value
   */
  public static JsonSlice of(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return of(bytes, 0, bytes.length).onOneLine();
  }

  /**
   * Checks bytes and makes a slice of them.
   *
   * @throws JsonException if they are not exactly one JSON value
   */
  public static JsonSlice of(byte[] bytes, int from, int to) {
    JsonReader reader = new JsonReader(bytes, from, to, JsonLimits.DEFAULT);
    JsonSlice slice = reader.nextSlice();
    reader.end();
    return slice;
  }

  /** The larger array. */
  public byte[] bytes() {
    return bytes;
  }

  /** Offset of the value's first byte. */
  public int from() {
    return from;
  }

  /** Offset of the first byte after the value. */
  public int to() {
    return to;
  }

  /**
   * A reader standing before the value. It has no limits: they were applied when it was checked.
   */
  public JsonReader reader() {
    return new JsonReader(bytes, from, to, JsonLimits.CHECKED);
  }

  /**
   * The same value without line breaks, which would end a line of stdio or of an event. They stand
   * between tokens only, since texts hold them escaped.
   */
  public JsonSlice onOneLine() {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        JsonSlice copy = detached();
        copy.breakNoLine();
        return copy;
      }
    }
    return this;
  }

  private void breakNoLine() {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        bytes[i] = ' ';
      }
    }
  }

  /** The same value in an array of its own. */
  public JsonSlice detached() {
    byte[] copy = Arrays.copyOfRange(bytes, from, to);
    return new JsonSlice(copy, 0, copy.length);
  }

  /** The value's text. */
  @Override
  public String toString() {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
