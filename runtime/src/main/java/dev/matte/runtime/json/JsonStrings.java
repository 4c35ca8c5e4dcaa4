package dev.matte.runtime.json;

import java.nio.charset.StandardCharsets;

/** The inside of JSON strings: where they end, whether their UTF-8 is sound, what they say. */
final class JsonStrings {

  /** Zero for what stands for itself: printable ASCII without quote and backslash. */
  private static final byte[] SPECIAL = new byte[256];

  static {
    for (int b = 0; b < SPECIAL.length; b++) {
      SPECIAL[b] = (byte) (b < 0x20 || b > 0x7f || b == '"' || b == '\\' ? 1 : 0);
    }
  }

  private JsonStrings() {}

  /** Where bytes that stand for themselves end; four at a time, most strings being nothing else. */
  static int plainEnd(byte[] bytes, int from, int end) {
    byte[] special = SPECIAL;
    int at = from;
    while (at + 3 < end
        && (special[bytes[at] & 0xff]
                | special[bytes[at + 1] & 0xff]
                | special[bytes[at + 2] & 0xff]
                | special[bytes[at + 3] & 0xff])
            == 0) {
      at += 4;
    }
    while (at < end && special[bytes[at] & 0xff] == 0) {
      at++;
    }
    return at;
  }

  /**
   * The offset of the closing quote.
   *
   * @param from offset of the first byte that has not been looked at yet
   * @throws JsonException at a control character, a broken escape, a lone surrogate, or bytes that
   *     are not UTF-8
   */
  static int end(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end) {
      byte b = bytes[at];
      if (b == '"') {
        return at;
      }
      if (b == '\\') {
        at = escapeEnd(bytes, at, end);
      } else if (b >= 0x20) {
        at++;
      } else if (b < 0) {
        at = sequenceEnd(bytes, at, end);
      } else {
        throw new JsonException("expected an escape in place of a control character", at);
      }
    }
    throw new JsonException("expected the closing quote of a string, found the end", at);
  }

  /** The text of checked bytes that may hold escapes and any UTF-8. */
  static String decode(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\\') {
        return unescape(bytes, from, to);
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** The UTF-8 of checked bytes after their escapes were replaced: never longer than before. */
  private static String unescape(byte[] bytes, int from, int to) {
    byte[] out = new byte[to - from];
    int size = 0;
    int at = from;
    while (at < to) {
      byte b = bytes[at++];
      if (b != '\\') {
        out[size++] = b;
        continue;
      }
      byte escape = bytes[at++];
      if (escape != 'u') {
        out[size++] = plain(escape);
        continue;
      }
      int code = hex(bytes, at);
      at += 4;
      if (Character.isHighSurrogate((char) code)) {
        code = Character.toCodePoint((char) code, (char) hex(bytes, at + 2));
        at += 6;
      }
      size = encode(code, out, size);
    }
    return new String(out, 0, size, StandardCharsets.UTF_8);
  }

  private static int encode(int code, byte[] out, int at) {
    int size = at;
    if (code < 0x80) {
      out[size++] = (byte) code;
      return size;
    }
    if (code < 0x800) {
      out[size++] = (byte) (0xc0 | code >> 6);
    } else {
      if (code < 0x10000) {
        out[size++] = (byte) (0xe0 | code >> 12);
      } else {
        out[size++] = (byte) (0xf0 | code >> 18);
        out[size++] = (byte) (0x80 | (code >> 12 & 0x3f));
      }
      out[size++] = (byte) (0x80 | (code >> 6 & 0x3f));
    }
    out[size++] = (byte) (0x80 | (code & 0x3f));
    return size;
  }

  private static byte plain(byte escape) {
    return switch (escape) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> escape;
    };
  }

  private static int escapeEnd(byte[] bytes, int at, int end) {
    byte escape = at + 1 < end ? bytes[at + 1] : 0;
    return switch (escape) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at + 2;
      case 'u' -> unicodeEnd(bytes, at, end);
      default -> throw new JsonException("expected an escape such as \\n or \\u0041", at);
    };
  }

  private static int unicodeEnd(byte[] bytes, int at, int end) {
    char first = unicode(bytes, at, end);
    if (!Character.isSurrogate(first)) {
      return at + 6;
    }
    if (Character.isHighSurrogate(first)
        && at + 7 < end
        && bytes[at + 6] == '\\'
        && bytes[at + 7] == 'u'
        && Character.isLowSurrogate(unicode(bytes, at + 6, end))) {
      return at + 12;
    }
    throw new JsonException("expected a pair of surrogates, found one alone", at);
  }

  private static char unicode(byte[] bytes, int at, int end) {
    int code = at + 6 <= end ? hex(bytes, at + 2) : -1;
    if (code < 0) {
      throw new JsonException("expected four hexadecimal digits after \\u", at);
    }
    return (char) code;
  }

  /** The value of four hexadecimal digits, negative if one of them is none. */
  private static int hex(byte[] bytes, int at) {
    return digit(bytes[at]) << 12
        | digit(bytes[at + 1]) << 8
        | digit(bytes[at + 2]) << 4
        | digit(bytes[at + 3]);
  }

  private static int digit(byte b) {
    if (b >= '0' && b <= '9') {
      return b - '0';
    }
    int letter = b | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  /** The end of one multi-byte character: table 3-7 of the Unicode standard, nothing beyond it. */
  private static int sequenceEnd(byte[] bytes, int at, int end) {
    int first = bytes[at] & 0xff;
    int second = at + 1 < end ? bytes[at + 1] & 0xff : 0;
    if (first >= 0xc2 && first <= 0xdf && isTail(second)) {
      return at + 2;
    }
    if (first >= 0xe0
        && first <= 0xef
        && second >= (first == 0xe0 ? 0xa0 : 0x80)
        && second <= (first == 0xed ? 0x9f : 0xbf)
        && tailAt(bytes, at + 2, end)) {
      return at + 3;
    }
    if (first >= 0xf0
        && first <= 0xf4
        && second >= (first == 0xf0 ? 0x90 : 0x80)
        && second <= (first == 0xf4 ? 0x8f : 0xbf)
        && tailAt(bytes, at + 2, end)
        && tailAt(bytes, at + 3, end)) {
      return at + 4;
    }
    throw new JsonException("expected UTF-8, found a byte that does not fit", at);
  }

  private static boolean tailAt(byte[] bytes, int at, int end) {
    return at < end && isTail(bytes[at] & 0xff);
  }

  private static boolean isTail(int b) {
    return b >= 0x80 && b <= 0xbf;
  }
}
