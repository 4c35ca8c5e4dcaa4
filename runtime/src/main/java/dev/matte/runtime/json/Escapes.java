package dev.matte.runtime.json;

/** Text that needs escapes or more than ASCII, as the inside of a JSON string. */
final class Escapes {
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  private Escapes() {}

  /**
   * Writes the end of a text and answers with the offset behind it; the array has room for six
   * bytes a character.
   */
  static int write(String text, int from, byte[] out, int offset) {
    int at = offset;
    int length = text.length();
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        at = ascii(c, out, at);
      } else if (c < 0x800) {
        out[at++] = (byte) (0xc0 | c >> 6);
        out[at++] = (byte) (0x80 | (c & 0x3f));
      } else if (!Character.isSurrogate(c)) {
        at = three(c, out, at);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        at = four(Character.toCodePoint(c, text.charAt(++i)), out, at);
      } else {
        at = three('\ufffd', out, at);
      }
    }
    return at;
  }

  private static int ascii(char c, byte[] out, int offset) {
    int at = offset;
    if (c >= 0x20 && c != '"' && c != '\\') {
      out[at++] = (byte) c;
      return at;
    }
    out[at++] = '\\';
    byte letter = letter(c);
    if (letter != 0) {
      out[at++] = letter;
      return at;
    }
    out[at++] = 'u';
    out[at++] = '0';
    out[at++] = '0';
    out[at++] = HEX[c >> 4];
    out[at++] = HEX[c & 15];
    return at;
  }

  private static byte letter(char c) {
    return switch (c) {
      case '"', '\\' -> (byte) c;
      case '\n' -> 'n';
      case '\t' -> 't';
      case '\r' -> 'r';
      case '\b' -> 'b';
      case '\f' -> 'f';
      default -> 0;
    };
  }

  private static int three(char c, byte[] out, int at) {
    out[at] = (byte) (0xe0 | c >> 12);
    out[at + 1] = (byte) (0x80 | (c >> 6 & 0x3f));
    out[at + 2] = (byte) (0x80 | (c & 0x3f));
    return at + 3;
  }

  private static int four(int code, byte[] out, int at) {
    out[at] = (byte) (0xf0 | code >> 18);
    out[at + 1] = (byte) (0x80 | (code >> 12 & 0x3f));
    out[at + 2] = (byte) (0x80 | (code >> 6 & 0x3f));
    out[at + 3] = (byte) (0x80 | (code & 0x3f));
    return at + 4;
  }
}
