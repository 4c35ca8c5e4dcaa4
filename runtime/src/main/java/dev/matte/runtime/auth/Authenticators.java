package dev.matte.runtime.auth;

import dev.matte.runtime.guard.Authenticator;
import java.util.List;
import java.util.Set;

/** Authenticators made of others. */
public final class Authenticators {

  private Authenticators() {}

  /**
   * Asks several in turn, until one knows the caller. One that does not know its kind of
   * credential, or does not accept it, passes on; so does one that cannot decide at present, in
   * which case a request that nobody else accepts is told to come again. A credential that is
   * malformed for one, and a breakdown, end the search.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Authenticator firstOf(Authenticator... all) {
    if (all.length == 0) {
      throw new IllegalArgumentException("expected at least one authenticator");
    }
    return all.length == 1 ? all[0] : new FirstOf(List.of(all));
  }

  /**
   * Lets requests in that present nothing, as {@link dev.matte.runtime.guard.Caller#ANONYMOUS};
   * what is presented has to be accepted. Tools that demand something of their callers stay closed
   * to those.
   */
  public static Authenticator optional(Authenticator authenticator) {
    return new OptionalCaller(authenticator);
  }

  /** Turns callers away who lack any of these scopes, as HTTP says it with 403. */
  public static Authenticator demanding(Authenticator authenticator, Set<String> scopes) {
    return scopes.isEmpty() ? authenticator : new Demanding(authenticator, Set.copyOf(scopes));
  }
}
