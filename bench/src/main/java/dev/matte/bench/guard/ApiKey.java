package dev.matte.bench.guard;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * The place of whatever knows callers by a key: hashes what was presented and looks the hash up.
 * The benchmark asks it for each call, as a transport does.
 */
final class ApiKey implements Authenticator, Credentials {

  private static final String PRESENTED = "5f0c9a1e7b2d4c6688a0f1e2d3c4b5a6";

  private final MessageDigest digest;
  private final Map<String, Caller> callers;

  ApiKey() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK has no SHA-256", e);
    }
    this.callers = Map.of(hash(PRESENTED), Caller.of("ann"));
  }

  @Override
  public Caller authenticate(Credentials credentials) {
    String presented = credentials.header(AUTHORIZATION);
    Caller caller = presented == null ? null : callers.get(hash(presented));
    if (caller == null) {
      throw new RefusedException(new Refusal.Unauthenticated(presented != null, "unknown key"));
    }
    return caller;
  }

  @Override
  public String header(String name) {
    return PRESENTED;
  }

  @Override
  public boolean repeated(String name) {
    return false;
  }

  private String hash(String key) {
    return Base64.getEncoder().encodeToString(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
  }
}
