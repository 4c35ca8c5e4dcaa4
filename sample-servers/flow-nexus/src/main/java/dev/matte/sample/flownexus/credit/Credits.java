package dev.matte.sample.flownexus.credit;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flownexus.store.Store;
import dev.matte.sample.flownexus.trail.Trail;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The credit tools over a ledger in the store. Thread-safe. */
public final class Credits implements CreditTools {
  private static final long MOST = 1_000_000;
  private static final int LONGEST = 200;
  private static final String ADMIN = "admin:credits";

  private final Store store;
  private final Trail trail;
  private final InstantSource clock;

  /** Keeps the ledger in a store. */
  public Credits(Store store, Trail trail, InstantSource clock) {
    this.store = store;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Balance appStoreEarnRuv(
      String userId, long amount, String reason, @Nullable String source, CallContext call) {
    String from = source == null ? "" : source;
    if (amount > MOST || userId.isBlank() || userId.length() > LONGEST) {
      throw new ToolException("expected a user_id, and an amount of at most %,d".formatted(MOST));
    }
    if (reason.isBlank() || reason.length() > LONGEST || from.length() > LONGEST) {
      throw new ToolException(
          "expected a reason, and of it and the source %d characters at most".formatted(LONGEST));
    }
    store.change(
        "INSERT INTO credits (owner, amount, reason, source, at) VALUES (?, ?, ?, ?, ?)",
        userId,
        amount,
        reason,
        from,
        clock.millis());
    trail.note(userId, "credit.awarded", userId, amount + ", by " + call.caller().id());
    return balance(userId);
  }

  @Override
  public Balance ruvBalance(String userId, CallContext call) {
    return balance(about(userId, call));
  }

  @Override
  public History ruvHistory(String userId, int limit, CallContext call) {
    return new History(
        userId,
        store.all(
            "SELECT * FROM credits WHERE owner = ? ORDER BY number DESC LIMIT ?",
            row ->
                new Entry(
                    row.getLong("number"),
                    row.getLong("amount"),
                    row.getString("reason"),
                    row.getString("source"),
                    Instant.ofEpochMilli(row.getLong("at"))),
            about(userId, call),
            limit));
  }

  private Balance balance(String owner) {
    return new Balance(
        owner,
        store
            .first(
                "SELECT coalesce(sum(amount), 0) FROM credits WHERE owner = ?",
                row -> row.getLong(1),
                owner)
            .orElse(0L));
  }

  /** Whom a call is about: the caller, or for administrators anybody. */
  private static String about(String userId, CallContext call) {
    if (!userId.equals(call.caller().id()) && !call.caller().permitted(ADMIN)) {
      throw new ToolException("user_id: you may ask about yourself only; see auth_status");
    }
    return userId;
  }
}
