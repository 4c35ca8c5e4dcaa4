package dev.matte.runtime.auth;

import java.security.Key;
import org.jspecify.annotations.Nullable;

/**
 * A key that signatures are held against.
 *
 * @param id what tokens call it; {@code null} when it has no name
 * @param algorithm the only one it serves; {@code null} when it is not said
 * @param type the kind of key, as a JWK calls it
 */
record VerificationKey(@Nullable String id, @Nullable String algorithm, String type, Key key) {

  /** Whether the key may have signed a token, going by the token's head. */
  boolean fits(Token token) {
    return type.equals(Algorithms.keyType(token.algorithm()))
        && (algorithm == null || algorithm.equals(token.algorithm()))
        && (token.keyId() == null || shared() || token.keyId().equals(id));
  }

  /** There is one shared secret, whatever it is called. */
  private boolean shared() {
    return type.equals("oct");
  }

  /** Not the key. */
  @Override
  public String toString() {
    return "key of type " + type;
  }
}
