package dev.matte.sample.flownexus;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import java.util.List;

/**
 * Whoever runs the server for themselves: over standard streams, or on this machine alone, while
 * nothing says who else may call. They have all rights.
 */
final class Operator implements Authenticator {
  private static final Caller CALLER =
      Tier.RIGHTS.enrich(
          Caller.of("local")
              .roles(List.of("admin"))
              .claim(Tier.CLAIM, List.of(Tier.ENTERPRISE.word())));

  @Override
  public Caller authenticate(Credentials credentials) {
    return CALLER;
  }

  @Override
  public Caller known(Credentials credentials) {
    return CALLER;
  }
}
