package dev.matte.runtime.auth;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import org.jspecify.annotations.Nullable;

/** Lets in who presents nothing. */
record OptionalCaller(Authenticator authenticator) implements Authenticator {

  @Override
  public Caller authenticate(Credentials credentials) {
    try {
      return authenticator.authenticate(credentials);
    } catch (RefusedException e) {
      return anonymous(credentials, e);
    }
  }

  @Override
  public @Nullable Caller known(Credentials credentials) {
    try {
      return authenticator.known(credentials);
    } catch (RefusedException e) {
      return anonymous(credentials, e);
    }
  }

  /** A header of another scheme is no proof, but whoever sends it did not mean to be nobody. */
  private static Caller anonymous(Credentials credentials, RefusedException refused) {
    if (refused.refusal() instanceof Refusal.Unauthenticated nobody
        && !nobody.presented()
        && !Presented.anything(credentials)) {
      return Caller.ANONYMOUS;
    }
    throw refused;
  }
}
