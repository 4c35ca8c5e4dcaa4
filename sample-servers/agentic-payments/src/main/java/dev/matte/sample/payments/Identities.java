package dev.matte.sample.payments;

import dev.matte.runtime.binding.CallContext;
import dev.matte.sample.payments.crypto.Encoded;
import dev.matte.sample.payments.crypto.KeyException;
import dev.matte.sample.payments.crypto.SigningKey;
import dev.matte.sample.payments.crypto.VerifyingKey;
import dev.matte.sample.payments.ledger.KeyRing;
import dev.matte.sample.payments.mandate.Refusal;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The identity tools over a key ring. Thread-safe. */
final class Identities implements IdentityTools {
  /** Before the public key of an identity whose private key is kept here. */
  static final String KEPT = "stored:";

  private static final int MOST_AGENTS = 100;
  private static final int LONGEST_MESSAGE = 1 << 20;
  private static final int HEX_KEY = 2 * VerifyingKey.BYTES;

  private final KeyRing keys;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  Identities(KeyRing keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public IdentityReport generateAgentIdentity(boolean includePrivateKey) {
    SigningKey key = SigningKey.generate(random);
    keys.add(key, clock.instant());
    VerifyingKey owner = key.verifyingKey();
    boolean kept = keys.keepsPrivateKeys();
    return new IdentityReport(
        true,
        owner.hex(),
        owner.base64(),
        includePrivateKey ? Optional.of(key.reveal()) : Optional.empty(),
        kept ? Optional.of(KEPT + owner) : Optional.empty(),
        warning(includePrivateKey, kept));
  }

  private static Optional<String> warning(boolean included, boolean kept) {
    if (included) {
      return Optional.of("Private key included - handle securely and never log or expose");
    }
    return kept
        ? Optional.empty()
        : Optional.of(
            "The private key is gone: it was not asked for, and this server has no key to seal it");
  }

  @Override
  public ConsensusReport verifyConsensus(
      String message,
      String signature,
      String publicKey,
      List<String> agentPublicKeys,
      BigDecimal consensusThreshold,
      CallContext call) {
    if (consensusThreshold.signum() <= 0 || consensusThreshold.compareTo(BigDecimal.ONE) > 0) {
      throw new Refusal("consensus_threshold", "expected more than 0, and at most 1");
    }
    // The legacy server read hex, whatever its schema says; who sends a key so means it throughout.
    boolean hex = publicKey.length() == HEX_KEY;
    VerifyingKey signer = key("public_key", publicKey);
    byte[] text = bytes("message", message, hex);
    byte[] signatures = bytes("signature", signature, hex);
    Consensus consensus = new Consensus(pool(agentPublicKeys), consensusThreshold);
    int count = signatures.length / VerifyingKey.SIGNATURE_BYTES;
    if (count == 0
        || signatures.length % VerifyingKey.SIGNATURE_BYTES != 0
        || count > MOST_AGENTS + 1) {
      throw new Refusal(
          "signature",
          "expected the signer's 64 bytes, and behind them those of up to %d agents"
              .formatted(MOST_AGENTS));
    }
    boolean signed = consensus.takeSigner(signer, text, part(signatures, 0));
    for (int i = 1; i < count; i++) {
      call.throwIfCancelled();
      call.progress(i, count);
      consensus.take(text, part(signatures, i));
    }
    call.progress(count, count);
    return consensus.report(signed);
  }

  private static List<VerifyingKey> pool(List<String> texts) {
    if (texts.isEmpty() || texts.size() > MOST_AGENTS) {
      throw new Refusal(
          "agent_public_keys", "expected 1 to %d, found %d".formatted(MOST_AGENTS, texts.size()));
    }
    Map<VerifyingKey, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      String place = "agent_public_keys[" + i + "]";
      Integer earlier = places.putIfAbsent(key(place, texts.get(i)), i);
      if (earlier != null) {
        throw new Refusal(place, "the key of agent " + earlier + " again; each has one vote");
      }
    }
    return new ArrayList<>(places.keySet());
  }

  private static VerifyingKey key(String place, String text) {
    try {
      return VerifyingKey.of(text);
    } catch (KeyException e) {
      throw new Refusal(place, e.reason());
    }
  }

  private static byte[] bytes(String place, String text, boolean hex) {
    if (text.length() > 2 * LONGEST_MESSAGE) {
      throw new Refusal(place, "expected at most 1 MiB");
    }
    Optional<byte[]> bytes = hex ? Encoded.hex(text) : Encoded.base64(text);
    return bytes.orElseThrow(
        () ->
            new Refusal(place, hex ? "expected hex digits, as in public_key" : "expected Base64"));
  }

  private static byte[] part(byte[] signatures, int index) {
    int from = index * VerifyingKey.SIGNATURE_BYTES;
    return Arrays.copyOfRange(signatures, from, from + VerifyingKey.SIGNATURE_BYTES);
  }
}
