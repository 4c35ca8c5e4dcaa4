package dev.matte.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Texts prepared to be recognised in JSON without decoding: names of members, or the constants of
 * an enum. Immutable.
 *
 * <p>Each is kept as its bytes and a closing quote, so that one comparison settles both the text
 * and its end. A text that arrives with escapes is compared as characters instead.
 */
public final class JsonNames {
  private final List<String> texts;
  private final byte[][] quoted;

  private JsonNames(List<String> texts) {
    this.texts = texts;
    this.quoted = new byte[texts.size()][];
    for (int i = 0; i < quoted.length; i++) {
      quoted[i] = (texts.get(i) + '"').getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Prepares a table; the position of a text is its index. */
  public static JsonNames of(String... texts) {
    return new JsonNames(List.of(texts));
  }

  /** Prepares a table; the position of a text is its index. */
  public static JsonNames of(List<String> texts) {
    return new JsonNames(List.copyOf(texts));
  }

  /** The texts, in order of index. */
  public List<String> texts() {
    return texts;
  }

  /** How many texts there are. */
  public int size() {
    return quoted.length;
  }

  /** The index of a text, or -1. */
  public int indexOf(String text) {
    return texts.indexOf(text);
  }

  /** The index of the text that stands at a position, or -1; the expected one is tried first. */
  int match(byte[] bytes, int at, int end, int expected) {
    int count = quoted.length;
    if (expected < count && stands(quoted[expected], bytes, at, end)) {
      return expected;
    }
    for (int i = 0; i < count; i++) {
      if (stands(quoted[i], bytes, at, end)) {
        return i;
      }
    }
    return -1;
  }

  /** How many bytes a matched text takes, its closing quote included. */
  int length(int index) {
    return quoted[index].length;
  }

  private static boolean stands(byte[] quoted, byte[] bytes, int at, int end) {
    int length = quoted.length;
    if (length > end - at) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (quoted[i] != bytes[at + i]) {
        return false;
      }
    }
    return true;
  }
}
