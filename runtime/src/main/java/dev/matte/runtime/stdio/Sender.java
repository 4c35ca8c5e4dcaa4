package dev.matte.runtime.stdio;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.transport.Endpoint;
import java.lang.System.Logger.Level;
import java.time.Duration;
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

  private static final Duration SOON = Duration.ofSeconds(5);

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
    } catch (RuntimeException | Error e) {
      Refusal refusal = refusal(e);
      endpoint.turnedAway(refusal, "stdio");
      throw new RefusedException(refusal);
    }
  }

  /** What breaks down lets nobody in. */
  private static Refusal refusal(Throwable failure) {
    if (failure instanceof RefusedException refused) {
      return refused.refusal();
    }
    System.getLogger("dev.matte.runtime")
        .log(Level.ERROR, "an authenticator broke down, which is a no", failure);
    return new Refusal.Unavailable("who calls could not be found out", SOON);
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
