package dev.matte.bench.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token as an issuer would write it that shares a secret with the server. */
final class SignedToken {

  static final String ISSUER = "https://issuer.example";
  static final String AUDIENCE = "https://mcp.example/mcp";

  private SignedToken() {}

  /** A token for a day. */
  static String of(String subject, String secret) {
    long now = Instant.now().getEpochSecond();
    String claims =
        "{\"iss\":\"%s\",\"aud\":\"%s\",\"sub\":\"%s\",\"iat\":%d,\"exp\":%d}"
            .formatted(ISSUER, AUDIENCE, subject, now, now + 86_400);
    String text = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + '.' + encode(claims);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return text + '.' + encode(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }

  private static String encode(String text) {
    return encode(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
