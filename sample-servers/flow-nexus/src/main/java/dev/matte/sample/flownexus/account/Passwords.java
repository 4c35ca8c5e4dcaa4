package dev.matte.sample.flownexus.account;

import dev.matte.runtime.binding.ToolException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes of passwords: PBKDF2 with HMAC-SHA-256, 600,000 rounds and a salt of each one's own. Few
 * are computed at once, as each takes a processor a good part of a second. Thread-safe.
 *
 * <p>A hash says how it was made, so that rounds can grow without a change of what is there.
 */
final class Passwords {
  private static final String SCHEME = "pbkdf2-sha256";
  private static final int ROUNDS = 600_000;
  private static final int SALT = 16;
  private static final int BITS = 256;
  private static final int SHORTEST = 10;
  private static final int LONGEST = 200;
  private static final int AT_ONCE = 2;

  private final SecureRandom random = new SecureRandom();
  private final Semaphore places = new Semaphore(AT_ONCE);

  /**
   * Refuses what is no password to choose.
   *
   * @param name the argument, for the message
   * @throws ToolException if it is too short, too long, or the address itself
   */
  static void check(String name, String password, String email) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new ToolException(
          "%s: expected %d to %d characters".formatted(name, SHORTEST, LONGEST));
    }
    if (password.equalsIgnoreCase(email)) {
      throw new ToolException(name + ": your address is no password");
    }
  }

  /** A hash with a new salt. */
  String hash(String password) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
    return "%s$%d$%s$%s"
        .formatted(
            SCHEME,
            ROUNDS,
            encoder.encodeToString(salt),
            encoder.encodeToString(derive(password, salt, ROUNDS)));
  }

  /** Whether a hash is of this password; takes as long whether it is or not. */
  boolean matches(String password, String hash) {
    String[] parts = hash.split("\\$", -1);
    Base64.Decoder decoder = Base64.getDecoder();
    byte[] derived = derive(password, decoder.decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(derived, decoder.decode(parts[3]));
  }

  /** Takes as long as a comparison, for passwords of accounts that are not there. */
  void compareWithNothing(String password) {
    var unused = derive(password, new byte[SALT], ROUNDS);
  }

  private byte[] derive(String password, byte[] salt, int rounds) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
    try {
      places.acquire();
      try {
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
            .generateSecret(spec)
            .getEncoded();
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ToolException("the call was given up");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      spec.clearPassword();
    }
  }
}
