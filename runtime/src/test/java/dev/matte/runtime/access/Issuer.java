package dev.matte.runtime.access;

import dev.matte.runtime.auth.JwtAuthenticator;
import dev.matte.runtime.fixture.TestIssuer;
import java.io.IOException;
import java.security.Key;
import java.util.List;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Issues tokens by a library that servers in the wild use too, and publishes its key. */
final class Issuer implements AutoCloseable {

  static final String NAME = "https://issuer.example";
  static final String AUDIENCE = "https://mcp.example/mcp";
  private static final String KEY_ID = "published";

  private final EllipticCurveJsonWebKey published = key(KEY_ID);
  private final EllipticCurveJsonWebKey stranger = key("stranger");
  private final TestIssuer site;

  Issuer() throws IOException {
    site = TestIssuer.of();
    JsonWebKeySet keys = new JsonWebKeySet(published);
    site.say(200, keys.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
  }

  /** Knows whom this issuer vouches for. */
  JwtAuthenticator authenticator() {
    return JwtAuthenticator.jwks(site.uri()).issuer(NAME).audience(AUDIENCE).build();
  }

  /** The text of a credential; empty for none. */
  String text(Credential credential) {
    return switch (credential) {
      case NONE -> "";
      case MALFORMED -> "no token at all";
      case EXPIRED -> {
        JwtClaims claims = all("ann");
        claims.setExpirationTimeMinutesInTheFuture(-60);
        yield signed(claims);
      }
      case WRONG_ISSUER -> {
        JwtClaims claims = all("ann");
        claims.setIssuer("https://other.example");
        yield signed(claims);
      }
      case WRONG_AUDIENCE -> {
        JwtClaims claims = all("ann");
        claims.setAudience("https://other.example/mcp");
        yield signed(claims);
      }
      case WRONG_ALGORITHM -> {
        Key secret = new HmacKey(published.getECPublicKey().getEncoded());
        yield signed(all("ann"), AlgorithmIdentifiers.HMAC_SHA256, KEY_ID, secret);
      }
      case UNKNOWN_KEY -> signed(all("ann"), stranger);
      case WITHOUT -> signed(claims("ann"));
      case WITH -> {
        JwtClaims claims = claims("ann");
        claims.setStringClaim("scope", "write");
        yield signed(claims);
      }
      case ADMIN -> signed(all("ann"));
    };
  }

  /** A token of another caller's, who may do everything. */
  String ofBob() {
    return signed(all("bob"));
  }

  @Override
  public void close() {
    site.close();
  }

  private static JwtClaims claims(String subject) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(NAME);
    claims.setAudience(AUDIENCE);
    claims.setSubject(subject);
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(10);
    return claims;
  }

  private static JwtClaims all(String subject) {
    JwtClaims claims = claims(subject);
    claims.setStringClaim("scope", "write");
    claims.setStringListClaim("roles", List.of("admin"));
    return claims;
  }

  private String signed(JwtClaims claims) {
    return signed(claims, published);
  }

  private static String signed(JwtClaims claims, EllipticCurveJsonWebKey key) {
    return signed(
        claims,
        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
        key.getKeyId(),
        key.getPrivateKey());
  }

  private static String signed(JwtClaims claims, String algorithm, String keyId, Key key) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setAlgorithmHeaderValue(algorithm);
    signature.setKeyIdHeaderValue(keyId);
    signature.setKey(key);
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EllipticCurveJsonWebKey key(String id) {
    try {
      EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
      key.setKeyId(id);
      key.setUse("sig");
      key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }
}
