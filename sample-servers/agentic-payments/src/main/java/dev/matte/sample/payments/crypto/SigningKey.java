package dev.matte.sample.payments.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An Ed25519 private key (RFC 8032): a seed of 32 bytes. Immutable.
 *
 * <p>As text it is 128 hex digits: the seed, and behind it the public key, as the legacy server and
 * many libraries write it. Only {@link #reveal} gives it away.
 */
public final class SigningKey {
  private static final int SEED_BYTES = 32;

  /** PrivateKeyInfo around the seed (RFC 8410, section 7). */
  private static final byte[] WRAPPING =
      HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final byte[] seed;
  private final VerifyingKey verifyingKey;

  private SigningKey(byte[] seed, VerifyingKey verifyingKey) {
    this.seed = seed;
    this.verifyingKey = verifyingKey;
  }

  /** Makes a new one. */
  public static SigningKey generate(SecureRandom random) {
    byte[] seed = new byte[SEED_BYTES];
    random.nextBytes(seed);
    return of(seed);
  }

  /** The key of a seed of 32 bytes. */
  public static SigningKey of(byte[] seed) {
    if (seed.length != SEED_BYTES) {
      throw new IllegalArgumentException("a seed has 32 bytes, not " + seed.length);
    }
    byte[] own = seed.clone();
    return new SigningKey(own, publicKey(own));
  }

  /**
   * Takes 128 hex digits, seed and public key, or the 64 of the seed; {@code 0x} may stand before
   * them.
   *
   * @throws KeyException if it is neither, or if the two halves do not belong together
   */
  public static SigningKey of(String text) throws KeyException {
    String digits = text.startsWith("0x") ? text.substring(2) : text;
    byte[] bytes =
        Encoded.hex(digits)
            .filter(b -> b.length == SEED_BYTES || b.length == SEED_BYTES + VerifyingKey.BYTES)
            .orElseThrow(
                () -> new KeyException("expected 128 hex digits: the seed and the public key"));
    SigningKey key = of(Arrays.copyOf(bytes, SEED_BYTES));
    if (bytes.length > SEED_BYTES
        && !Arrays.equals(
            key.verifyingKey.bytes(), Arrays.copyOfRange(bytes, SEED_BYTES, bytes.length))) {
      // Signing with a public key that is not the seed's gives the seed away.
      throw new KeyException("its second half is not the public key of its first");
    }
    return key;
  }

  /** What others verify with. */
  public VerifyingKey verifyingKey() {
    return verifyingKey;
  }

  /** Signs bytes; the same bytes always give the same 64. */
  public byte[] sign(byte[] message) {
    try {
      PrivateKey key =
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new PKCS8EncodedKeySpec(VerifyingKey.wrapped(WRAPPING, seed)));
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initSign(key);
      ed25519.update(message);
      return ed25519.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK cannot sign with Ed25519", e);
    }
  }

  /** The secret itself, as 128 hex digits. */
  public String reveal() {
    return Encoded.hex(seed) + verifyingKey.hex();
  }

  /** The seed, sealed together with the public key it belongs to. */
  public byte[] sealed(Sealer sealer) {
    return sealer.seal(seed, verifyingKey.bytes());
  }

  /**
   * Opens what {@link #sealed} made.
   *
   * @throws KeyException if it was sealed by another sealer, or for another public key
   */
  public static SigningKey opened(byte[] sealed, VerifyingKey owner, Sealer sealer)
      throws KeyException {
    return of(sealer.open(sealed, owner.bytes()));
  }

  @Override
  public String toString() {
    return "private key of " + verifyingKey;
  }

  private static VerifyingKey publicKey(byte[] seed) {
    try {
      // The JDK computes a public key only while it generates a pair, of which the seed is all that
      // is random.
      KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
      KeyPair pair = generator.generateKeyPair();
      byte[] wrapped = pair.getPrivate().getEncoded();
      if (!Arrays.equals(seed, 0, SEED_BYTES, wrapped, WRAPPING.length, wrapped.length)) {
        throw new IllegalStateException("the JDK made an Ed25519 key from something else");
      }
      byte[] encoded = pair.getPublic().getEncoded();
      return VerifyingKey.of(
          Arrays.copyOfRange(encoded, encoded.length - VerifyingKey.BYTES, encoded.length));
    } catch (GeneralSecurityException | KeyException e) {
      throw new IllegalStateException("the JDK cannot make an Ed25519 key", e);
    }
  }

  /** Answers with given bytes, where a seed is asked for. */
  private static final class Given extends SecureRandom {
    private final byte[] seed;

    Given(byte[] seed) {
      this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
