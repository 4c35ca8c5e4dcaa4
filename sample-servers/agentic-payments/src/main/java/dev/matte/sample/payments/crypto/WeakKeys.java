package dev.matte.sample.payments.crypto;

import java.util.Set;

/**
 * Public keys that vouch for nothing.
 *
 * <p>The curve has eight points of small order. Under a key that is one of them, a signature can be
 * made that fits any message (RFC 8032, section 5.1.7 leaves refusing them to us). Besides, RFC
 * 8032 wants the y coordinate below the prime; keys that spell it otherwise have a twin.
 */
final class WeakKeys {
  /** The y coordinates of small order, little endian, without the sign bit of x. */
  private static final Set<String> SMALL_ORDER =
      Set.of(
          "0000000000000000000000000000000000000000000000000000000000000000",
          "0100000000000000000000000000000000000000000000000000000000000000",
          "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
          "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
          "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");

  private WeakKeys() {}

  /** Whether a key of 32 bytes is one. */
  static boolean contain(byte[] key) {
    byte[] y = key.clone();
    y[31] &= 0x7f;
    return beyondPrime(y) || SMALL_ORDER.contains(Encoded.hex(y));
  }

  /** The prime is 2^255 - 19: all that is not below it ends in ones. */
  private static boolean beyondPrime(byte[] y) {
    if ((y[0] & 0xff) < 0xed || y[31] != 0x7f) {
      return false;
    }
    for (int i = 1; i < 31; i++) {
      if (y[i] != (byte) 0xff) {
        return false;
      }
    }
    return true;
  }
}
