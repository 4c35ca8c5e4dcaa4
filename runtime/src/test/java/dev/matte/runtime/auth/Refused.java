package dev.matte.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;

/** Reads refusals. */
final class Refused {

  private Refused() {}

  /** How credentials are refused; waits if it has to. */
  static Refusal of(Authenticator authenticator, Credentials credentials) {
    Throwable thrown = catchThrowable(() -> authenticator.authenticate(credentials));
    assertThat(thrown).isInstanceOf(RefusedException.class);
    return ((RefusedException) thrown).refusal();
  }

  /** The status of a refusal, with an asterisk where something was presented. */
  static String status(Authenticator authenticator, Credentials credentials) {
    Refusal refusal = of(authenticator, credentials);
    boolean presented = refusal instanceof Refusal.Unauthenticated nobody && nobody.presented();
    return refusal.status() + (presented ? "*" : "");
  }
}
