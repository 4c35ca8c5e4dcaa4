package dev.matte.runtime.auth;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** The keys that an issuer has at a moment. Immutable. */
final class KeySet {

  /** Nobody needs more, and each costs a try when a token does not name its key. */
  private static final int MOST = 100;

  /** How many keys are tried for a token that does not name its own. */
  private static final int MOST_TRIES = 4;

  private final List<VerificationKey> keys;

  KeySet(List<VerificationKey> keys) {
    this.keys = keys;
  }

  /**
   * Reads what an issuer publishes. Keys for other purposes, secrets, and kinds that are not known
   * are passed over.
   *
   * @param before the set before; a key that stays is the same object
   * @throws IOException if it is no set of keys
   */
  static KeySet parse(String json, KeySet before) throws IOException {
    List<VerificationKey> keys = new ArrayList<>();
    try {
      for (JsonWebKey each : new JsonWebKeySet(json).getJsonWebKeys()) {
        if (each instanceof PublicJsonWebKey published && signs(each) && keys.size() < MOST) {
          keys.add(
              before.same(
                  new VerificationKey(
                      each.getKeyId(),
                      each.getAlgorithm(),
                      each.getKeyType(),
                      published.getPublicKey())));
        }
      }
    } catch (JoseException | RuntimeException e) {
      // What others publish may have any form.
      throw new IOException("it is no set of keys", e);
    }
    return new KeySet(List.copyOf(keys));
  }

  /** The keys that may have signed a token, few. */
  List<VerificationKey> candidates(Token token) {
    List<VerificationKey> found = new ArrayList<>();
    for (VerificationKey key : keys) {
      if (key.fits(token) && found.size() < MOST_TRIES) {
        found.add(key);
      }
    }
    return found;
  }

  /** Whether a key is still there. */
  boolean holds(VerificationKey key) {
    return keys.contains(key);
  }

  private VerificationKey same(VerificationKey key) {
    for (VerificationKey each : keys) {
      if (each.equals(key)) {
        return each;
      }
    }
    return key;
  }

  private static boolean signs(JsonWebKey key) {
    List<String> operations = key.getKeyOps();
    return (key.getUse() == null || key.getUse().equals("sig"))
        && (operations == null || operations.contains("verify"));
  }
}
