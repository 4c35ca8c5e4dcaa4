package dev.matte.sample.flownexus;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tokens (JWT, RFC 7519) as an issuer makes them, good ones and others. */
final class Tokens {
  static final String SECRET = "a secret of this test alone, long enough";
  static final String ISSUER = "https://issuer.example.com";
  static final String AUDIENCE = "https://nexus.example.com/mcp";

  /** What a server has to be told to accept these tokens. */
  static final Map<String, String> ENVIRONMENT =
      Map.of("MCP_JWT_SECRET", SECRET, "MCP_JWT_ISSUER", ISSUER, "MCP_JWT_AUDIENCE", AUDIENCE);

  private Tokens() {}

  /** A good token of somebody who pays for a tier. */
  static String of(String subject, String tier, String... roles) {
    ObjectNode claims = claims(subject);
    claims.put("tier", tier);
    for (String role : roles) {
      claims.withArray("/roles").add(role);
    }
    return signed("HS256", claims, SECRET);
  }

  /** What every token of the issuer's says. */
  static ObjectNode claims(String subject) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("iss", ISSUER)
        .put("aud", AUDIENCE)
        .put("sub", subject)
        .put("exp", Instant.now().plus(Duration.ofMinutes(10)).getEpochSecond());
  }

  /** A token with any claims, signed with any secret. */
  static String signed(String algorithm, ObjectNode claims, String secret) {
    String head = encoded("{\"alg\":\"%s\",\"typ\":\"JWT\"}".formatted(algorithm));
    String text = head + "." + encoded(claims.toString());
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signature = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
