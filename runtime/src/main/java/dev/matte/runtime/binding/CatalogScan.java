package dev.matte.runtime.binding;

/** Reads the words and numbers of what the processor wrote, one after the other. */
final class CatalogScan {

  private final byte[] data;
  private final String origin;
  private int at;

  /**
   * Reads from the given place on.
   *
   * @param origin where the bytes are from, for messages
   */
  CatalogScan(byte[] data, int at, String origin) {
    this.data = data;
    this.at = at;
    this.origin = origin;
  }

  int at() {
    return at;
  }

  /** Steps over a word. */
  void expectWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (atEnd(i) || data[at + i] != word.charAt(i)) {
        throw broken("\"" + word + "\"");
      }
    }
    at += word.length();
    endField();
  }

  /** Whether the line goes on. */
  boolean hasField() {
    return !atEnd(0) && data[at] != '\n';
  }

  long number() {
    int from = at;
    long value = 0;
    while (!atEnd(0) && data[at] >= '0' && data[at] <= '9' && at - from < 18) {
      value = value * 10 + data[at++] - '0';
    }
    if (at == from) {
      throw broken("a number");
    }
    endField();
    return value;
  }

  int size() {
    long value = number();
    if (value > Integer.MAX_VALUE) {
      throw broken("a smaller number");
    }
    return (int) value;
  }

  /** Steps over a word of any letters and returns it. */
  String word() {
    int from = at;
    while (!atEnd(0) && data[at] > ' ') {
      at++;
    }
    @SuppressWarnings("deprecation") // The word is ASCII, and this way loads no coder.
    String word = new String(data, 0, from, at - from);
    endField();
    return word;
  }

  /** Decodes a percent-encoded name in place, as names only shrink, and returns where it ends. */
  int name() {
    int to = at;
    while (!atEnd(0) && data[at] != ' ' && data[at] != '\n') {
      if (data[at] == '%' && !atEnd(2)) {
        data[to++] = (byte) (digit(data[at + 1]) << 4 | digit(data[at + 2]));
        at += 3;
      } else {
        data[to++] = data[at++];
      }
    }
    endField();
    return to;
  }

  void endLine() {
    if (atEnd(0) || data[at] != '\n') {
      throw broken("the end of a line");
    }
    at++;
  }

  IllegalStateException broken(String expected) {
    return new IllegalStateException(
        origin
            + " is not what the Matte processor writes for this version of the runtime: expected "
            + expected
            + " at byte "
            + at);
  }

  private boolean atEnd(int ahead) {
    return at + ahead >= data.length;
  }

  private int digit(byte hex) {
    int value = Character.digit(hex, 16);
    if (value < 0) {
      throw broken("two hexadecimal digits after %");
    }
    return value;
  }

  /** Steps over the blank after a field; the end of a line stays. */
  private void endField() {
    if (!atEnd(0) && data[at] == ' ') {
      at++;
    } else if (atEnd(0) || data[at] != '\n') {
      throw broken("a blank");
    }
  }
}
