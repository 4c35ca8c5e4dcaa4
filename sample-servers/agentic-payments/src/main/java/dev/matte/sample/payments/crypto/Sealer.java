package dev.matte.sample.payments.crypto;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets with AES-256 in GCM: who has not the key can neither read nor change them. What is
 * sealed is the nonce of 12 bytes, then the text and its tag. Thread-safe.
 */
public final class Sealer {
  /** Length of the key. */
  public static final int KEY_BYTES = 32;

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  /** Takes a key of 32 bytes. */
  public Sealer(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("expected a key of 32 bytes, found " + key.length);
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  /**
   * Seals a secret.
   *
   * @param about what it belongs to; needed again to open it
   */
  byte[] seal(byte[] secret, byte[] about) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, about).doFinal(secret);
      byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + text.length);
      System.arraycopy(text, 0, sealed, NONCE_BYTES, text.length);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK cannot seal", e);
    }
  }

  /**
   * Opens what was sealed.
   *
   * @throws KeyException if it was sealed with another key or about something else, or was changed
   */
  byte[] open(byte[] sealed, byte[] about) throws KeyException {
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), about);
      return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    } catch (AEADBadTagException e) {
      throw new KeyException("it was sealed with another key");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK cannot open what it sealed", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, byte[] about) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(about);
    return cipher;
  }
}
