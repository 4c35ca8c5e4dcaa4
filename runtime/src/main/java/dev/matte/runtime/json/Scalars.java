package dev.matte.runtime.json;

/** Arrays of numbers and literals, whose items are counted by their commas. */
final class Scalars {
  private static final byte COMMA = 1;
  private static final byte CLOSED = 2;
  private static final byte STRANGER = 3;

  /** What a byte is to such an array: part of an item, a comma, the end, of another kind. */
  private static final byte[] PARTS = parts();

  private Scalars() {}

  /**
   * The number of items in an array that is not empty.
   *
   * @param from an offset between the bracket and the first item
   * @return -1 if there is an item of another kind
   */
  static int count(byte[] bytes, int from, int end) {
    byte[] parts = PARTS;
    int count = 1;
    for (int at = from; at < end; at++) {
      int part = parts[bytes[at] & 0xff];
      if (part > COMMA) {
        return part == CLOSED ? count : -1;
      }
      count += part;
    }
    return -1;
  }

  private static byte[] parts() {
    byte[] parts = new byte[256];
    parts[','] = COMMA;
    parts[']'] = CLOSED;
    parts['"'] = STRANGER;
    parts['['] = STRANGER;
    parts['{'] = STRANGER;
    return parts;
  }
}
