package dev.matte.runtime.stdio;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.transport.Endpoint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whoever started this process and writes to it: known by a token from the environment, asked anew
 * for each request, since tokens expire. Safe for use by many threads.
 *
 * <p>Specification: basic/authorization, "Protocol Requirements": credentials of a server over
 * standard streams come from the environment (STD-9).
 */
record Sender(Authenticator authenticator, String token, Endpoint endpoint) implements Credentials {

  /**
   * Who sends.
   *
   * @throws RefusedException if nobody vouches for the token
   */
  Caller caller() {
    try {
      Caller known = authenticator.known(this);
      Caller caller = known == null ? authenticator.authenticate(this) : known;
      if (caller.expiry().isPresent() && !caller.expiry().get().isAfter(Instant.now())) {
        throw new RefusedException(new Refusal.Unauthenticated(true, "the token has expired"));
      }
      return caller;
    } catch (RefusedException e) {
      endpoint.turnedAway(e.refusal(), "stdio");
      throw e;
    }
  }

  @Override
  public @Nullable String header(String name) {
    return name.equalsIgnoreCase(AUTHORIZATION) && !token.isEmpty() ? "Bearer " + token : null;
  }

  @Override
  public boolean repeated(String name) {
    return false;
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "the process that started this one";
  }
}
