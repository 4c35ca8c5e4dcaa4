package dev.matte.runtime.audit;

import dev.matte.runtime.guard.Operation;
import dev.matte.runtime.json.CanonicalJson;
import dev.matte.runtime.json.JsonSlice;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Digests of arguments: equal arguments have equal digests, and whoever lacks the key learns
 * nothing else from one, not even by trying all PINs. Sensitive values are masked before, so that
 * whoever has the key does not learn those either. Thread-safe.
 */
final class ArgumentDigest {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "hmac-sha256:";
  private static final int ID_DIGITS = 16;

  private final SecretKeySpec key;

  ArgumentDigest(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** The digest of a call's arguments. */
  String of(Operation operation) {
    JsonSlice shown = operation.sensitive().masked(operation.arguments());
    return PREFIX + RecordText.hex(mac().doFinal(CanonicalJson.of(shown)));
  }

  /** Names the key without telling it: digests can be compared when they were made under one. */
  String keyId() {
    byte[] text = "key of an audit trail".getBytes(StandardCharsets.US_ASCII);
    return RecordText.hex(mac().doFinal(text)).substring(0, ID_DIGITS);
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
