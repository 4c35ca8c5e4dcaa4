package dev.matte.sample.payments.webhook;

import dev.matte.sample.payments.crypto.Encoded;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret shared with the receiver, and what is signed with it: HMAC-SHA-256 over identifier, time
 * and body, as the Standard Webhooks specification has it, so that its libraries can check it.
 *
 * <p>A receiver refuses times that are minutes off, and remembers identifiers for as long: then
 * nothing that was recorded can be played to it again.
 */
public final class WebhookSecret {
  private static final String PREFIX = "whsec_";
  private static final String HMAC = "HmacSHA256";
  private static final String VERSION = "v1,";
  private static final int SHORTEST = 24;

  private final SecretKeySpec key;

  private WebhookSecret(byte[] key) {
    this.key = new SecretKeySpec(key, HMAC);
  }

  /**
   * Takes Base64 behind {@code whsec_}.
   *
   * @throws IllegalArgumentException if it is none, or of fewer than 24 bytes; the message does not
   *     hold it
   */
  public static WebhookSecret of(String text) {
    Optional<byte[]> bytes =
        text.startsWith(PREFIX)
            ? Encoded.base64(text.substring(PREFIX.length()))
            : Optional.empty();
    return new WebhookSecret(
        bytes
            .filter(key -> key.length >= SHORTEST)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "expected whsec_ and at least 24 bytes as Base64 behind it")));
  }

  /** The value of {@code webhook-signature}. */
  public String sign(String id, Instant time, String body) {
    return VERSION + Encoded.base64(mac(id, time, body));
  }

  /** Whether a signature is that of these; takes the same time whichever byte differs. */
  public boolean verifies(String signature, String id, Instant time, String body) {
    return MessageDigest.isEqual(
        sign(id, time, body).getBytes(StandardCharsets.UTF_8),
        signature.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] mac(String id, Instant time, String body) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      String signed = id + "." + time.getEpochSecond() + "." + body;
      return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK has no " + HMAC, e);
    }
  }

  @Override
  public String toString() {
    return "a webhook secret";
  }
}
