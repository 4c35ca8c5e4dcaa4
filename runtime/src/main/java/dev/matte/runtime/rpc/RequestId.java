package dev.matte.runtime.rpc;

import dev.matte.runtime.json.JsonSlice;
import org.jspecify.annotations.Nullable;

/**
 * The id of a request as a key: a text or an integer of any size. {@code 1} and {@code "1"} differ.
 *
 * @param text the integer's digits, or the text decoded, with a quote before it
 */
public record RequestId(String text) {

  /** The key of an id that stands in a message. */
  public static RequestId of(JsonSlice id) {
    if (id.bytes()[id.from()] != '"') {
      return new RequestId(id.toString());
    }
    return new RequestId('"' + id.reader().nextString());
  }

  // Written out: what the compiler would generate takes 20 ms to set up at its first use.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RequestId id && id.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Tells whether a value may be an id: a text, or a number without fraction and exponent. */
  public static boolean isId(JsonSlice value) {
    byte[] bytes = value.bytes();
    int at = value.from();
    if (bytes[at] == '"') {
      return true;
    }
    if (bytes[at] == '-') {
      at++;
    }
    for (; at < value.to(); at++) {
      if (bytes[at] < '0' || bytes[at] > '9') {
        return false;
      }
    }
    return true;
  }
}
