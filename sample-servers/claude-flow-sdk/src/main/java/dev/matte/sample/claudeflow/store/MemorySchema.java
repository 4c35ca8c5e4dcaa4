package dev.matte.sample.claudeflow.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables: the legacy server's own, untouched, and a full-text index beside it.
 *
 * <p>The index takes its content from {@code memory_entries} and is kept by triggers, which fire
 * for every program that writes to the file. Two things can still put it out of step: a table that
 * was dropped and made anew takes its triggers along, and {@code REPLACE} deletes without firing
 * any. So the index is rebuilt on opening when a trigger is missing or differs, or when the numbers
 * of entries differ. A row that was replaced meanwhile is found by nobody: results are joined.
 */
final class MemorySchema {
  private static final List<String> ENTRIES =
      List.of(
          """
          CREATE TABLE IF NOT EXISTS memory_entries (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            namespace TEXT NOT NULL DEFAULT 'default',
            metadata TEXT,
            created_at INTEGER DEFAULT (strftime('%s', 'now')),
            updated_at INTEGER DEFAULT (strftime('%s', 'now')),
            accessed_at INTEGER DEFAULT (strftime('%s', 'now')),
            access_count INTEGER DEFAULT 0,
            ttl INTEGER,
            expires_at INTEGER,
            UNIQUE(key, namespace)
          )""",
          """
          CREATE INDEX IF NOT EXISTS idx_memory_namespace ON memory_entries(namespace)""",
          """
          CREATE INDEX IF NOT EXISTS idx_memory_expires ON memory_entries(expires_at)
            WHERE expires_at IS NOT NULL""",
          """
          CREATE INDEX IF NOT EXISTS idx_memory_accessed ON memory_entries(accessed_at)""");

  private static final List<SearchObject> SEARCH =
      List.of(
          new SearchObject(
              "matte_search",
              """
          CREATE VIRTUAL TABLE matte_search USING fts5(
            key, value, content='memory_entries', content_rowid='id')"""),
          new SearchObject(
              "matte_search_insert",
              """
          CREATE TRIGGER matte_search_insert AFTER INSERT ON memory_entries BEGIN
            INSERT INTO matte_search(rowid, key, value) VALUES (new.id, new.key, new.value);
          END"""),
          new SearchObject(
              "matte_search_delete",
              """
          CREATE TRIGGER matte_search_delete AFTER DELETE ON memory_entries BEGIN
            INSERT INTO matte_search(matte_search, rowid, key, value)
              VALUES ('delete', old.id, old.key, old.value);
          END"""),
          new SearchObject(
              "matte_search_update",
              """
          CREATE TRIGGER matte_search_update AFTER UPDATE OF key, value ON memory_entries BEGIN
            INSERT INTO matte_search(matte_search, rowid, key, value)
              VALUES ('delete', old.id, old.key, old.value);
            INSERT INTO matte_search(rowid, key, value) VALUES (new.id, new.key, new.value);
          END"""));

  private static final List<String> DROP_SEARCH =
      List.of(
          "DROP TRIGGER IF EXISTS matte_search_insert",
          "DROP TRIGGER IF EXISTS matte_search_delete",
          "DROP TRIGGER IF EXISTS matte_search_update",
          "DROP TABLE IF EXISTS matte_search");

  private MemorySchema() {}

  /** A table or trigger of the index; the table comes first. */
  private record SearchObject(String name, String sql) {}

  /** Makes what is missing and mends the index, inside a transaction that the caller holds. */
  static void prepare(Connection connection) throws SQLException {
    for (String sql : ENTRIES) {
      execute(connection, sql);
    }
    if (!standsAsWritten(connection)) {
      for (String sql : DROP_SEARCH) {
        execute(connection, sql);
      }
      for (SearchObject object : SEARCH) {
        execute(connection, object.sql());
      }
      rebuild(connection);
    } else if (count(connection, "SELECT count(*) FROM memory_entries")
        != count(connection, "SELECT count(*) FROM matte_search_docsize")) {
      rebuild(connection);
    }
  }

  private static boolean standsAsWritten(Connection connection) throws SQLException {
    for (SearchObject object : SEARCH) {
      try (PreparedStatement select =
          connection.prepareStatement("SELECT sql FROM sqlite_master WHERE name = ?")) {
        select.setString(1, object.name());
        try (ResultSet rows = select.executeQuery()) {
          if (!rows.next() || !object.sql().equals(rows.getString(1))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static void rebuild(Connection connection) throws SQLException {
    execute(connection, "INSERT INTO matte_search(matte_search) VALUES ('rebuild')");
  }

  private static long count(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
