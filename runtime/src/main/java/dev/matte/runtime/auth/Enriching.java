package dev.matte.runtime.auth;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Enriches the callers that another authenticator knows. Authenticators that remember their
 * verdicts answer with the same object again and again; what was made of the latest ones is kept.
 * Safe for use by many threads: a place holds one pair, whole or not at all.
 */
final class Enriching implements Authenticator {

  /** A power of two. */
  private static final int PLACES = 1_024;

  private final Authenticator authenticator;
  private final Rights rights;
  private final AtomicReferenceArray<@Nullable Pair> latest = new AtomicReferenceArray<>(PLACES);

  Enriching(Authenticator authenticator, Rights rights) {
    this.authenticator = authenticator;
    this.rights = rights;
  }

  @Override
  public Caller authenticate(Credentials credentials) {
    return enriched(authenticator.authenticate(credentials));
  }

  @Override
  public @Nullable Caller known(Credentials credentials) {
    Caller caller = authenticator.known(credentials);
    return caller == null ? null : enriched(caller);
  }

  /** By the object and not by equality: two callers of one id may differ in their rights. */
  private Caller enriched(Caller caller) {
    int place = System.identityHashCode(caller) & (PLACES - 1);
    Pair pair = latest.get(place);
    if (pair == null || !pair.refersTo(caller)) {
      pair = new Pair(caller, rights.enrich(caller));
      latest.set(place, pair);
    }
    return pair.made;
  }

  /** A caller as it was given, for as long as others have it, and what was made of it. */
  private static final class Pair extends WeakReference<Caller> {
    private final Caller made;

    Pair(Caller given, Caller made) {
      super(given);
      this.made = made;
    }
  }
}
