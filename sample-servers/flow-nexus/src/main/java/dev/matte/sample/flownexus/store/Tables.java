package dev.matte.sample.flownexus.store;

import java.util.List;

/** The tables. Times are milliseconds since 1970. */
final class Tables {
  static final List<String> ALL =
      List.of(
          // Of variables the names only: values are secrets and stay in memory.
          """
          CREATE TABLE IF NOT EXISTS sandboxes (
            id TEXT PRIMARY KEY,
            owner TEXT NOT NULL,
            name TEXT NOT NULL,
            template TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            stopped_at INTEGER,
            variables TEXT NOT NULL,
            metadata TEXT NOT NULL,
            UNIQUE(owner, name))\
          """,
          """
          CREATE TABLE IF NOT EXISTS sandbox_logs (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            sandbox TEXT NOT NULL,
            written_at INTEGER NOT NULL,
            stream TEXT NOT NULL,
            line TEXT NOT NULL)\
          """,
          "CREATE INDEX IF NOT EXISTS idx_sandbox_logs ON sandbox_logs(sandbox, number)",
          """
          CREATE TABLE IF NOT EXISTS jobs (
            id TEXT PRIMARY KEY,
            owner TEXT NOT NULL,
            model TEXT NOT NULL,
            state TEXT NOT NULL,
            epochs INTEGER NOT NULL,
            epoch INTEGER NOT NULL,
            loss REAL,
            held_out_loss REAL,
            accuracy REAL,
            reason TEXT,
            created_at INTEGER NOT NULL,
            ended_at INTEGER)\
          """,
          "CREATE INDEX IF NOT EXISTS idx_jobs ON jobs(owner, created_at)",
          """
          CREATE TABLE IF NOT EXISTS models (
            id TEXT PRIMARY KEY,
            owner TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            network BLOB NOT NULL)\
          """,
          "CREATE INDEX IF NOT EXISTS idx_models ON models(owner, created_at)");

  private Tables() {}
}
