package dev.matte.runtime.auth;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns away who lacks scopes. */
record Demanding(Authenticator authenticator, Set<String> scopes) implements Authenticator {

  @Override
  public Caller authenticate(Credentials credentials) {
    return checked(authenticator.authenticate(credentials));
  }

  @Override
  public @Nullable Caller known(Credentials credentials) {
    Caller caller = authenticator.known(credentials);
    return caller == null ? null : checked(caller);
  }

  private Caller checked(Caller caller) {
    if (caller.scopes().containsAll(scopes)) {
      return caller;
    }
    throw new RefusedException(
        caller.anonymous()
            ? new Refusal.Unauthenticated(false, "credentials are needed", scopes)
            : new Refusal.Forbidden("more scopes are needed", scopes));
  }
}
