package dev.matte.runtime.json;

/** A member name as bytes ready to be copied, quotes and colon included. Immutable. */
public final class JsonName {
  private final String text;
  private final byte[] bytes;

  private JsonName(String text, byte[] bytes) {
    this.text = text;
    this.bytes = bytes;
  }

  /** Prepares a name, escaped where it must be. */
  public static JsonName of(String text) {
    return new JsonName(text, new JsonWriter().name(text).toByteArray());
  }

  byte[] bytes() {
    return bytes;
  }

  /** The name itself. */
  @Override
  public String toString() {
    return text;
  }
}
