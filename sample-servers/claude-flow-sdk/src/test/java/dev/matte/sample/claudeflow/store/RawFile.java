package dev.matte.sample.claudeflow.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A memory file as another program sees it: plain SQL, none of the store's code. */
final class RawFile implements AutoCloseable {
  /** The table as claude-flow 2.x declares it. */
  static final List<String> LEGACY =
      List.of(
          "PRAGMA journal_mode = WAL",
          """
          CREATE TABLE memory_entries (
            id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, value TEXT NOT NULL,
            namespace TEXT NOT NULL DEFAULT 'default', metadata TEXT,
            created_at INTEGER DEFAULT (strftime('%s','now')),
            updated_at INTEGER DEFAULT (strftime('%s','now')),
            accessed_at INTEGER DEFAULT (strftime('%s','now')),
            access_count INTEGER DEFAULT 0, ttl INTEGER, expires_at INTEGER,
            UNIQUE (key, namespace))""",
          "CREATE INDEX idx_ns ON memory_entries(namespace)",
          "CREATE INDEX idx_exp ON memory_entries(expires_at) WHERE expires_at IS NOT NULL",
          "CREATE INDEX idx_acc ON memory_entries(accessed_at)");

  private final Connection connection;

  RawFile(Path path) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + path);
    run("PRAGMA busy_timeout = 10000");
  }

  static RawFile legacy(Path path) throws SQLException {
    RawFile file = new RawFile(path);
    for (String sql : LEGACY) {
      file.run(sql);
    }
    return file;
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  void insert(String namespace, String key, String value) throws SQLException {
    insertWith(
        "INSERT INTO memory_entries (namespace, key, value) VALUES (?, ?, ?)",
        namespace,
        key,
        value);
  }

  void replace(String namespace, String key, String value) throws SQLException {
    insertWith(
        "INSERT OR REPLACE INTO memory_entries (namespace, key, value) VALUES (?, ?, ?)",
        namespace,
        key,
        value);
  }

  private void insertWith(String sql, String... values) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        insert.setString(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }

  String text(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getString(1)) : "no row";
    }
  }

  /** Throws when the full-text index does not say what the entries say. */
  void checkIndex() throws SQLException {
    run("INSERT INTO matte_search(matte_search, rank) VALUES ('integrity-check', 1)");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
