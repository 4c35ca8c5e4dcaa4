package dev.matte.sample.flow;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A memory file as the legacy server leaves it behind, made without any of our code. */
public final class LegacyFile {
  private static final List<String> TABLE =
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

  private LegacyFile() {}

  /** Makes a file with a value, a swarm, an agent and a task in it. */
  public static void make(Path path) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      for (String sql : TABLE) {
        statement.execute(sql);
      }
      insert(connection, "default", "plan", "Ship the otter feature 🦦");
      insert(
          connection,
          "swarms",
          "swarm:swarm_17_abc",
          "{\"id\":\"swarm_17_abc\",\"topology\":\"mesh\",\"maxAgents\":5,\"strategy\":\"auto\","
              + "\"status\":\"active\",\"createdAt\":\"2025-10-21T08:00:00.000Z\"}");
      insert(
          connection,
          "agents",
          "agent:swarm_17_abc:agent_1",
          "{\"id\":\"agent_1\",\"swarmId\":\"swarm_17_abc\",\"name\":\"scout\","
              + "\"type\":\"researcher\",\"status\":\"active\",\"capabilities\":\"[\\\"maps\\\"]\"}");
      insert(
          connection,
          "tasks",
          "task:swarm_17_abc:task_1",
          "{\"id\":\"task_1\",\"swarmId\":\"swarm_17_abc\",\"task\":\"find it\","
              + "\"strategy\":\"adaptive\",\"priority\":\"high\",\"status\":\"pending\"}");
      insert(connection, "agents", "agent:broken", "{\"id\":");
    }
  }

  private static void insert(Connection connection, String namespace, String key, String value)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO memory_entries (namespace, key, value, metadata) VALUES (?, ?, ?, ?)")) {
      insert.setString(1, namespace);
      insert.setString(2, key);
      insert.setString(3, value);
      insert.setString(4, "{\"storedBy\":\"mcp-server\"}");
      insert.executeUpdate();
    }
  }
}
