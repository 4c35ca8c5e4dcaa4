package dev.matte.sample.payments.crypto;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An Ed25519 public key (RFC 8032) that is good for something: on the curve, in its one spelling,
 * and of no small order. Two are equal when their bytes are. Immutable.
 */
public final class VerifyingKey {
  /** Length of a key. */
  public static final int BYTES = 32;

  /** Length of a signature. */
  public static final int SIGNATURE_BYTES = 64;

  /** SubjectPublicKeyInfo around the bytes (RFC 8410, section 4). */
  private static final byte[] WRAPPING = HexFormat.of().parseHex("302a300506032b6570032100");

  private final byte[] bytes;
  private final PublicKey key;

  private VerifyingKey(byte[] bytes, PublicKey key) {
    this.bytes = bytes;
    this.key = key;
  }

  /**
   * Takes 32 bytes.
   *
   * @throws KeyException if there are not as many, or they are no key that could vouch for anything
   */
  public static VerifyingKey of(byte[] bytes) throws KeyException {
    if (bytes.length != BYTES) {
      throw new KeyException("expected 32 bytes, found " + bytes.length);
    }
    if (WeakKeys.contain(bytes)) {
      throw new KeyException("this key would accept forged signatures");
    }
    try {
      PublicKey key =
          KeyFactory.getInstance("Ed25519")
              .generatePublic(new X509EncodedKeySpec(wrapped(WRAPPING, bytes)));
      Signature.getInstance("Ed25519").initVerify(key);
      return new VerifyingKey(bytes.clone(), key);
    } catch (GeneralSecurityException e) {
      throw new KeyException("these bytes are no Ed25519 public key");
    }
  }

  /**
   * Takes 64 hex digits, or 44 characters of Base64.
   *
   * @throws KeyException if it is neither, or no key that could vouch for anything
   */
  public static VerifyingKey of(String text) throws KeyException {
    Optional<byte[]> bytes = text.length() == 2 * BYTES ? Encoded.hex(text) : Encoded.base64(text);
    return of(
        bytes.orElseThrow(
            () -> new KeyException("expected 32 bytes as 64 hex digits or as Base64")));
  }

  /** Whether the owner of the key signed exactly these bytes. */
  public boolean verifies(byte[] message, byte[] signature) {
    if (signature.length != SIGNATURE_BYTES) {
      return false;
    }
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initVerify(key);
      ed25519.update(message);
      return ed25519.verify(signature);
    } catch (SignatureException | InvalidKeyException e) {
      return false; // Of the right length, and still no point and no scalar.
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK has no Ed25519", e);
    }
  }

  /** 64 lower case hex digits. */
  public String hex() {
    return Encoded.hex(bytes);
  }

  /** 44 characters. */
  public String base64() {
    return Encoded.base64(bytes);
  }

  /** A copy of the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  static byte[] wrapped(byte[] wrapping, byte[] bytes) {
    byte[] whole = Arrays.copyOf(wrapping, wrapping.length + bytes.length);
    System.arraycopy(bytes, 0, whole, wrapping.length, bytes.length);
    return whole;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifyingKey that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
