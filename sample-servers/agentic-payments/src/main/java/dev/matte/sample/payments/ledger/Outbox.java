package dev.matte.sample.payments.ledger;

import dev.matte.sample.payments.mandate.SignedMandate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events that are still to be told, in the transaction of what they tell of: neither is there
 * without the other, whenever the process ends. Thread-safe, and safe beside other processes, which
 * may deliver from the same file.
 *
 * <p>It holds so many events and no more; above that the oldest goes. Whoever gets the events sees
 * by the gap in their sequence that one is missing.
 */
public final class Outbox {
  private static final String INSERT =
      """
      INSERT INTO outbox (event_id, type, data, happened_at, due_at)
        VALUES (?1, ?2, ?3, ?4, ?4)""";
  private static final String TRIM =
      """
      DELETE FROM outbox WHERE sequence IN
        (SELECT sequence FROM outbox ORDER BY sequence DESC LIMIT -1 OFFSET ?1)""";
  private static final String DUE =
      """
      SELECT sequence, event_id, type, data, happened_at, attempts FROM outbox
        WHERE due_at <= ?1 ORDER BY due_at, sequence LIMIT 1""";
  private static final String POSTPONE =
      "UPDATE outbox SET due_at = ?2, attempts = ?3 WHERE sequence = ?1";
  private static final String DELETE = "DELETE FROM outbox WHERE sequence = ?1";
  private static final String NEXT = "SELECT min(due_at) FROM outbox";

  private final LedgerFile file;
  private final int capacity;
  private final InstantSource clock;
  private volatile Runnable listener = () -> {};

  /**
   * Keeps events in the file.
   *
   * @param capacity most events at a time; 0 for none, when nobody is to be told anything
   */
  public Outbox(LedgerFile file, int capacity, InstantSource clock) {
    this.file = file;
    this.capacity = capacity;
    this.clock = clock;
  }

  /**
   * An event that is to be told now.
   *
   * @param sequence grows by one with each event
   * @param data JSON
   * @param attempts how often it was tried before
   */
  public record Event(
      long sequence, String id, String type, String data, Instant happenedAt, int attempts) {}

  /** Has somebody called whenever an event was added. */
  public void listen(Runnable listener) {
    this.listener = listener;
  }

  /** Adds an event, within the transaction of this thread. */
  void add(String type, Consumer<ObjectNode> data) throws SQLException {
    if (capacity == 0) {
      return;
    }
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    data.accept(event);
    long now = clock.instant().toEpochMilli();
    file.bind(INSERT, "evt_" + UUID.randomUUID(), type, SignedMandate.canonical(event), now)
        .executeUpdate();
    int lost = file.bind(TRIM, capacity).executeUpdate();
    if (lost > 0) {
      System.err.println("webhook: more than " + capacity + " events wait, the oldest was dropped");
    }
    listener.run();
  }

  /**
   * Takes an event that is due; nobody else gets it for so long.
   *
   * @param lease longer than a delivery can take
   */
  public Optional<Event> take(Duration lease) {
    return file.write(
        () -> {
          Instant now = clock.instant();
          Optional<Event> event = due(now);
          if (event.isPresent()) {
            long until = now.plus(lease).toEpochMilli();
            file.bind(POSTPONE, event.get().sequence(), until, event.get().attempts() + 1)
                .executeUpdate();
          }
          return event;
        });
  }

  /** Has an event tried again later. */
  public void again(Event event, Duration delay) {
    long due = clock.instant().plus(delay).toEpochMilli();
    file.write(
        () -> file.bind(POSTPONE, event.sequence(), due, event.attempts() + 1).executeUpdate());
  }

  /** Forgets an event: it was told, or never can be. */
  public void remove(Event event) {
    file.write(() -> file.bind(DELETE, event.sequence()).executeUpdate());
  }

  /** How long until an event is due; empty when there is none. */
  public Optional<Duration> untilNext() {
    return file.read(
        () -> {
          try (ResultSet row = file.bind(NEXT).executeQuery()) {
            row.next();
            long due = row.getLong(1);
            return row.wasNull()
                ? Optional.empty()
                : Optional.of(Duration.between(clock.instant(), Instant.ofEpochMilli(due)));
          }
        });
  }

  private Optional<Event> due(Instant now) throws SQLException {
    try (ResultSet row = file.bind(DUE, now.toEpochMilli()).executeQuery()) {
      return row.next()
          ? Optional.of(
              new Event(
                  row.getLong(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  Instant.ofEpochMilli(row.getLong(5)),
                  row.getInt(6)))
          : Optional.empty();
    }
  }
}
