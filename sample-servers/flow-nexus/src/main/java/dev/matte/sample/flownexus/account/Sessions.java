package dev.matte.sample.flownexus.account;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.sample.flownexus.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows members by the tokens of their sessions, which come as {@code Authorization: Bearer}. Looks
 * each of them up: a session that was ended, and a tier that was changed, hold from the next
 * request on. Thread-safe.
 */
public final class Sessions implements Authenticator {
  /** The claim that names the session of a caller. */
  static final String CLAIM = "session";

  private static final String TIER = "tier";
  private static final String SCHEME = "Bearer ";
  private static final String PREFIX = "nxs_";
  private static final int MOST = 20;

  private final Store store;
  private final InstantSource clock;

  /** Looks sessions up in a store. */
  public Sessions(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A session that has begun, with its token, which is told once. */
  record Begun(String token, Instant end) {}

  /** Begins a session; of an account the latest twenty are kept. */
  Begun begin(Account account, Duration lifetime) {
    String token = Secrets.fresh(PREFIX);
    Instant end = clock.instant().plus(lifetime);
    store.transaction(
        () ->
            store.change("DELETE FROM sessions WHERE expires_at <= ?", clock.millis())
                + store.change(
                    "INSERT INTO sessions (token, account, expires_at) VALUES (?, ?, ?)",
                    Secrets.hash(token),
                    account.id(),
                    end.toEpochMilli())
                + store.change(
                    """
                    DELETE FROM sessions WHERE account = ?1 AND rowid NOT IN (
                      SELECT rowid FROM sessions WHERE account = ?1 ORDER BY rowid DESC LIMIT ?2)\
                    """,
                    account.id(),
                    MOST));
    return new Begun(token, end);
  }

  /** Ends the session of a caller; says whether there was one. */
  boolean end(Caller caller) {
    return caller.claim(CLAIM).stream()
            .mapToInt(
                session ->
                    store.change(
                        "DELETE FROM sessions WHERE token = ? AND account = ?",
                        session,
                        caller.id()))
            .sum()
        > 0;
  }

  @Override
  public Caller authenticate(Credentials credentials) {
    String token = Secrets.hash(token(credentials));
    Optional<Caller> caller =
        store.first(
            """
            SELECT accounts.id, accounts.tier, sessions.expires_at
              FROM sessions JOIN accounts ON accounts.id = sessions.account
              WHERE sessions.token = ? AND sessions.expires_at > ?\
            """,
            row ->
                Caller.of(row.getString("id"))
                    .claim(TIER, List.of(row.getString("tier")))
                    .claim(CLAIM, List.of(token))
                    .expiry(Instant.ofEpochMilli(row.getLong("expires_at"))),
            token,
            clock.millis());
    return caller.orElseThrow(
        () -> refused(new Refusal.Unauthenticated(true, "these credentials are not accepted")));
  }

  /** Never at once, as a file is read; but what presents nothing is refused without that. */
  @Override
  public @Nullable Caller known(Credentials credentials) {
    var unused = token(credentials);
    return null;
  }

  private static String token(Credentials credentials) {
    String value = credentials.header(Credentials.AUTHORIZATION);
    if (value == null) {
      throw refused(new Refusal.Unauthenticated(false, "credentials are needed"));
    }
    if (credentials.repeated(Credentials.AUTHORIZATION)) {
      throw refused(new Refusal.Malformed("the header Authorization came more than once"));
    }
    if (!value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw refused(new Refusal.Unauthenticated(true, "these credentials are not accepted"));
    }
    return value.substring(SCHEME.length()).strip();
  }

  private static RefusedException refused(Refusal refusal) {
    return new RefusedException(refusal);
  }
}
