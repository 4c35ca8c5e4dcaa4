package dev.matte.sample.flownexus.stream;

import dev.matte.sample.flownexus.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Streams in the store, of each owner the latest hundred. Thread-safe. */
final class StreamTable {
  private static final int MOST = 100;

  private final Store store;

  StreamTable(Store store) {
    this.store = store;
  }

  /**
   * What somebody watches: a sandbox or an execution.
   *
   * @param type a word of the caller's, empty for none
   */
  record Stream(
      String id,
      String owner,
      Optional<String> sandbox,
      Optional<String> execution,
      String type,
      Instant createdAt) {}

  void insert(Stream stream) {
    store.transaction(
        () ->
            store.change(
                    """
                    INSERT INTO streams (id, owner, sandbox, execution, kind, created_at)
                      VALUES (?, ?, ?, ?, ?, ?)\
                    """,
                    stream.id(),
                    stream.owner(),
                    stream.sandbox().orElse(null),
                    stream.execution().orElse(null),
                    stream.type(),
                    stream.createdAt().toEpochMilli())
                + store.change(
                    """
                    DELETE FROM streams WHERE owner = ?1 AND rowid NOT IN (
                      SELECT rowid FROM streams WHERE owner = ?1 ORDER BY rowid DESC LIMIT ?2)\
                    """,
                    stream.owner(),
                    MOST));
  }

  Optional<Stream> find(String owner, String id) {
    return store.first(
        "SELECT * FROM streams WHERE owner = ? AND id = ?", StreamTable::stream, owner, id);
  }

  /** Streams of a sandbox or an execution, whose id is like no other. */
  List<String> watching(String thing) {
    return store.all(
        "SELECT id FROM streams WHERE sandbox = ?1 OR execution = ?1",
        row -> row.getString(1),
        thing);
  }

  private static Stream stream(ResultSet row) throws SQLException {
    @Nullable String sandbox = row.getString("sandbox");
    @Nullable String execution = row.getString("execution");
    return new Stream(
        row.getString("id"),
        row.getString("owner"),
        Optional.ofNullable(sandbox),
        Optional.ofNullable(execution),
        row.getString("kind"),
        Instant.ofEpochMilli(row.getLong("created_at")));
  }
}
