package dev.matte.runtime.auth;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several authenticators, asked in turn. */
record FirstOf(List<Authenticator> all) implements Authenticator {

  @Override
  public Caller authenticate(Credentials credentials) {
    @Nullable RefusedException last = null;
    for (Authenticator each : all) {
      try {
        return each.authenticate(credentials);
      } catch (RefusedException e) {
        last = weightier(last, e);
      }
    }
    throw last == null ? Presented.nothing() : last;
  }

  @Override
  public @Nullable Caller known(Credentials credentials) {
    @Nullable RefusedException last = null;
    for (Authenticator each : all) {
      try {
        // Whoever has to wait may know the caller, so those behind are not asked before.
        return each.known(credentials);
      } catch (RefusedException e) {
        last = weightier(last, e);
      }
    }
    throw last == null ? Presented.nothing() : last;
  }

  /** The refusal that tells more, of two that let the search go on. */
  private static RefusedException weightier(
      @Nullable RefusedException before, RefusedException now) {
    if (weight(now) == 0) {
      throw now;
    }
    return before == null || weight(now) > weight(before) ? now : before;
  }

  private static int weight(RefusedException refused) {
    Refusal refusal = refused.refusal();
    if (refusal instanceof Refusal.Unavailable) {
      return 3;
    }
    if (refusal instanceof Refusal.Unauthenticated nobody) {
      return nobody.presented() ? 2 : 1;
    }
    return 0;
  }
}
