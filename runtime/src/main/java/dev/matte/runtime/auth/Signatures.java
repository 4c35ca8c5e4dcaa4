package dev.matte.runtime.auth;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Holds signatures against keys. */
final class Signatures {

  private Signatures() {}

  /**
   * Does once, at the start, what the first token would wait for.
   *
   * @throws NoClassDefFoundError if jose4j is not there
   */
  static void prepare() {
    JsonWebSignature first = new JsonWebSignature();
    first.setAlgorithmHeaderValue(Algorithms.SHARED);
    try {
      first.getAlgorithm();
    } catch (JoseException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }

  /** What a key has signed; {@code null} when it has not signed this. */
  static byte @Nullable [] payload(Token token, VerificationKey key) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setAlgorithmConstraints(
        new AlgorithmConstraints(ConstraintType.PERMIT, token.algorithm()));
    try {
      signature.setCompactSerialization(token.text());
      signature.setKey(key.key());
      return signature.verifySignature() ? signature.getPayloadBytes() : null;
    } catch (JoseException | RuntimeException e) {
      // What others send may have any form.
      return null;
    }
  }
}
