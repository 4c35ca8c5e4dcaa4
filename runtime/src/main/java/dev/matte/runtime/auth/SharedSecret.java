package dev.matte.runtime.auth;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;

/** The one key that issuer and server share. */
final class SharedSecret implements KeySource {

  private static final int LEAST_BYTES = 32;

  private final KeySet keys;

  /**
   * A secret, as the bytes of its text in UTF-8.
   *
   * @throws IllegalArgumentException if it is shorter than 256 bits, or everybody knows it
   */
  SharedSecret(String secret) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < LEAST_BYTES) {
      throw new IllegalArgumentException(
          "a secret for tokens has " + LEAST_BYTES + " bytes or more, found " + bytes.length);
    }
    if (secret.startsWith("-----BEGIN ")) {
      throw new IllegalArgumentException(
          "a key in PEM is no secret for tokens; whoever has the public key could make them");
    }
    this.keys =
        new KeySet(
            List.of(
                new VerificationKey(
                    null, Algorithms.SHARED, "oct", new SecretKeySpec(bytes, "HmacSHA256"))));
  }

  @Override
  public KeySet atHand() {
    return keys;
  }

  @Override
  public KeySet current() {
    return keys;
  }

  @Override
  public KeySet renewed(KeySet seen) {
    return seen;
  }

  @Override
  public boolean cheap() {
    return true;
  }
}
