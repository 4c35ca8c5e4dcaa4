package dev.matte.runtime.json;

/** Base64 with the standard alphabet and padding (RFC 4648, section 4), written in place. */
final class Base64Digits {
  private static final byte[] DIGITS = new byte[64];

  static {
    for (int i = 0; i < 26; i++) {
      DIGITS[i] = (byte) ('A' + i);
      DIGITS[26 + i] = (byte) ('a' + i);
    }
    for (int i = 0; i < 10; i++) {
      DIGITS[52 + i] = (byte) ('0' + i);
    }
    DIGITS[62] = '+';
    DIGITS[63] = '/';
  }

  private Base64Digits() {}

  /** Writes bytes and answers with the offset behind them. */
  static int write(byte[] bytes, byte[] out, int offset) {
    int at = offset;
    int whole = bytes.length / 3 * 3;
    for (int i = 0; i < whole; i += 3) {
      int bits = (bytes[i] & 0xff) << 16 | (bytes[i + 1] & 0xff) << 8 | (bytes[i + 2] & 0xff);
      out[at++] = DIGITS[bits >> 18];
      out[at++] = DIGITS[bits >> 12 & 63];
      out[at++] = DIGITS[bits >> 6 & 63];
      out[at++] = DIGITS[bits & 63];
    }
    int left = bytes.length - whole;
    if (left > 0) {
      int bits = (bytes[whole] & 0xff) << 16 | (left == 2 ? (bytes[whole + 1] & 0xff) << 8 : 0);
      out[at++] = DIGITS[bits >> 18];
      out[at++] = DIGITS[bits >> 12 & 63];
      out[at++] = left == 2 ? DIGITS[bits >> 6 & 63] : (byte) '=';
      out[at++] = '=';
    }
    return at;
  }
}
