package dev.matte.runtime.auth;

import java.util.Set;

/**
 * The algorithms of signatures that are known, and the kind of key each needs, so that a key never
 * serves an algorithm of another kind.
 */
final class Algorithms {

  /** The one for a secret that both sides share. */
  static final String SHARED = "HS256";

  /** Those for keys that an issuer publishes. */
  static final Set<String> PUBLISHED =
      Set.of(
          "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA");

  private Algorithms() {}

  /**
   * The type of key that an algorithm needs, as a JWK calls it; empty for one that is not known.
   */
  static String keyType(String algorithm) {
    if (algorithm.equals(SHARED)) {
      return "oct";
    }
    if (!PUBLISHED.contains(algorithm)) {
      return "";
    }
    return switch (algorithm.charAt(0)) {
      case 'R', 'P' -> "RSA";
      default -> algorithm.equals("EdDSA") ? "OKP" : "EC";
    };
  }
}
