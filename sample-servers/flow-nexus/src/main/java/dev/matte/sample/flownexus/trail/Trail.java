package dev.matte.sample.flownexus.trail;

import dev.matte.sample.flownexus.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Events in the store: who did what to what. Of each owner the latest five thousand are kept.
 * Thread-safe.
 */
public final class Trail {
  private static final int MOST = 5_000;

  private final Store store;
  private final Consumer<Event> listener;
  private final InstantSource clock;

  /**
   * Keeps events in a store.
   *
   * @param listener hears of each once it is kept
   */
  public Trail(Store store, Consumer<Event> listener, InstantSource clock) {
    this.store = store;
    this.listener = listener;
    this.clock = clock;
  }

  /**
   * Something that happened.
   *
   * @param owner who did it, or on whose behalf it happened
   * @param kind what it was, such as {@code workflow.created}
   * @param subject the id of what it was done to
   * @param detail a word more; never a secret, may be empty
   */
  public record Event(
      long number, Instant at, String owner, String kind, String subject, String detail) {}

  /** Writes an event down. */
  public void note(String owner, String kind, String subject, String detail) {
    Event event =
        store.transaction(
            () -> {
              long at = clock.millis();
              store.change(
                  "INSERT INTO events (at, owner, kind, subject, detail) VALUES (?, ?, ?, ?, ?)",
                  at,
                  owner,
                  kind,
                  subject,
                  detail);
              store.change(
                  """
                  DELETE FROM events WHERE owner = ?1 AND number <= (
                    SELECT number FROM events WHERE owner = ?1
                      ORDER BY number DESC LIMIT 1 OFFSET ?2)\
                  """,
                  owner,
                  MOST);
              return new Event(last(), Instant.ofEpochMilli(at), owner, kind, subject, detail);
            });
    listener.accept(event);
  }

  /** The number of the latest event, of whomever; 0 when there is none. */
  public long last() {
    return store
        .first("SELECT coalesce(max(number), 0) FROM events", row -> row.getLong(1))
        .orElse(0L);
  }

  /** An owner's events after one, newest first. */
  public List<Event> after(String owner, long number) {
    return store.all(
        "SELECT * FROM events WHERE owner = ? AND number > ? ORDER BY number DESC",
        Trail::event,
        owner,
        number);
  }

  /** The latest events, newest first, of one owner or of all. */
  public List<Event> latest(@Nullable String owner, int most) {
    return store.all(
        """
        SELECT * FROM events WHERE ?1 IS NULL OR owner = ?1 ORDER BY number DESC LIMIT ?2\
        """,
        Trail::event,
        owner,
        most);
  }

  /**
   * The latest events of one owner's things of a kind, newest first.
   *
   * @param prefix what kinds begin with
   * @param subject the id of one thing; {@code null} for all
   * @param since the earliest
   */
  public List<Event> of(
      String owner, String prefix, @Nullable String subject, Instant since, long most) {
    return store.all(
        """
        SELECT * FROM events
          WHERE owner = ?1 AND substr(kind, 1, length(?2)) = ?2
            AND (?3 IS NULL OR subject = ?3 OR subject IN (
              SELECT id FROM executions WHERE owner = ?1 AND workflow = ?3))
            AND at >= ?4
          ORDER BY number DESC LIMIT ?5\
        """,
        Trail::event,
        owner,
        prefix,
        subject,
        since.toEpochMilli(),
        most);
  }

  private static Event event(ResultSet row) throws SQLException {
    return new Event(
        row.getLong("number"),
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("owner"),
        row.getString("kind"),
        row.getString("subject"),
        row.getString("detail"));
  }
}
