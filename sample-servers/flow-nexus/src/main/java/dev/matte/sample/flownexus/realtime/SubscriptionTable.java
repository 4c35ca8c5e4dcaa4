package dev.matte.sample.flownexus.realtime;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flownexus.realtime.RealtimeTools.Event;
import dev.matte.sample.flownexus.store.Store;
import dev.matte.sample.flownexus.trail.Trail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Subscriptions in the store. Thread-safe. Whatever is looked up names its owner. */
final class SubscriptionTable {
  private static final int MOST = 50;

  private final Store store;

  SubscriptionTable(Store store) {
    this.store = store;
  }

  /**
   * A subscription as it is kept.
   *
   * @param row the id of the only row that is meant
   * @param after the number of the last event before it began
   */
  record Kept(
      String id,
      String owner,
      String table,
      Event event,
      Optional<String> row,
      long after,
      Instant createdAt) {

    /** Whether it is about this. */
    boolean wants(Trail.Event happened) {
      return Rows.of(happened)
              .filter(what -> what.table().equals(table))
              .filter(what -> event == Event.ANY || what.event() == event)
              .isPresent()
          && (row.isEmpty() || row.get().equals(happened.subject()));
    }
  }

  /**
   * Keeps a new subscription.
   *
   * @throws ToolException if its owner has as many as one may have
   */
  void insert(Kept kept) {
    store.transaction(
        () -> {
          if (list(kept.owner()).size() >= MOST) {
            throw new ToolException(
                "you have %d subscriptions, as many as one may; cancel one".formatted(MOST));
          }
          return store.change(
              """
              INSERT INTO subscriptions (id, owner, tbl, event, row, after, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)\
              """,
              kept.id(),
              kept.owner(),
              kept.table(),
              kept.event().name(),
              kept.row().orElse(null),
              kept.after(),
              kept.createdAt().toEpochMilli());
        });
  }

  /** Oldest first. */
  List<Kept> list(String owner) {
    return store.all(
        "SELECT * FROM subscriptions WHERE owner = ? ORDER BY created_at, rowid",
        SubscriptionTable::kept,
        owner);
  }

  Optional<Kept> find(String owner, String id) {
    return store.first(
        "SELECT * FROM subscriptions WHERE owner = ? AND id = ?",
        SubscriptionTable::kept,
        owner,
        id);
  }

  boolean delete(String owner, String id) {
    return store.change("DELETE FROM subscriptions WHERE owner = ? AND id = ?", owner, id) > 0;
  }

  private static Kept kept(ResultSet row) throws SQLException {
    @Nullable String only = row.getString("row");
    return new Kept(
        row.getString("id"),
        row.getString("owner"),
        row.getString("tbl"),
        Event.valueOf(row.getString("event")),
        Optional.ofNullable(only),
        row.getLong("after"),
        Instant.ofEpochMilli(row.getLong("created_at")));
  }
}
