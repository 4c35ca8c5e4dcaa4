package dev.matte.sample.flownexus;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is on this machine: by a session when they come with one, which then has to be good;
 * otherwise they are the operator.
 */
record Residents(Authenticator members) implements Authenticator {
  private static final Operator OPERATOR = new Operator();

  @Override
  public Caller authenticate(Credentials credentials) {
    return chosen(credentials).authenticate(credentials);
  }

  @Override
  public @Nullable Caller known(Credentials credentials) {
    return chosen(credentials).known(credentials);
  }

  private Authenticator chosen(Credentials credentials) {
    return credentials.header(Credentials.AUTHORIZATION) == null ? OPERATOR : members;
  }
}
