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
          "CREATE INDEX IF NOT EXISTS idx_models ON models(owner, created_at)",
          """
          CREATE TABLE IF NOT EXISTS events (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            owner TEXT NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            detail TEXT NOT NULL)\
          """,
          "CREATE INDEX IF NOT EXISTS idx_events ON events(owner, number)",
          // Of passwords and tokens the hashes only.
          """
          CREATE TABLE IF NOT EXISTS accounts (
            id TEXT PRIMARY KEY,
            email TEXT NOT NULL UNIQUE,
            password TEXT NOT NULL,
            tier TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            username TEXT,
            full_name TEXT,
            bio TEXT,
            website TEXT)\
          """,
          """
          CREATE TABLE IF NOT EXISTS registrations (
            token TEXT PRIMARY KEY,
            id TEXT NOT NULL,
            email TEXT NOT NULL,
            password TEXT NOT NULL,
            tier TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            username TEXT,
            full_name TEXT,
            expires_at INTEGER NOT NULL)\
          """,
          """
          CREATE TABLE IF NOT EXISTS resets (
            token TEXT PRIMARY KEY,
            account TEXT NOT NULL,
            expires_at INTEGER NOT NULL)\
          """,
          """
          CREATE TABLE IF NOT EXISTS sessions (
            token TEXT PRIMARY KEY,
            account TEXT NOT NULL,
            expires_at INTEGER NOT NULL)\
          """,
          """
          CREATE TABLE IF NOT EXISTS workflows (
            id TEXT PRIMARY KEY,
            owner TEXT NOT NULL,
            name TEXT NOT NULL,
            description TEXT NOT NULL,
            steps TEXT NOT NULL,
            priority INTEGER NOT NULL,
            metadata TEXT NOT NULL,
            created_at INTEGER NOT NULL)\
          """,
          "CREATE INDEX IF NOT EXISTS idx_workflows ON workflows(owner, created_at)",
          """
          CREATE TABLE IF NOT EXISTS executions (
            id TEXT PRIMARY KEY,
            owner TEXT NOT NULL,
            workflow TEXT NOT NULL,
            state TEXT NOT NULL,
            priority INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            started_at INTEGER,
            ended_at INTEGER)\
          """,
          "CREATE INDEX IF NOT EXISTS idx_executions ON executions(owner, created_at)",
          """
          CREATE TABLE IF NOT EXISTS execution_steps (
            execution TEXT NOT NULL,
            step TEXT NOT NULL,
            place INTEGER NOT NULL,
            tool TEXT NOT NULL,
            agent TEXT,
            state TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            output TEXT,
            reason TEXT,
            started_at INTEGER,
            ended_at INTEGER,
            PRIMARY KEY (execution, step))\
          """,
          """
          CREATE TABLE IF NOT EXISTS streams (
            id TEXT PRIMARY KEY,
            owner TEXT NOT NULL,
            sandbox TEXT,
            execution TEXT,
            kind TEXT NOT NULL,
            created_at INTEGER NOT NULL)\
          """,
          "CREATE INDEX IF NOT EXISTS idx_streams ON streams(owner, created_at)",
          "CREATE INDEX IF NOT EXISTS idx_stream_sandboxes ON streams(sandbox)",
          "CREATE INDEX IF NOT EXISTS idx_stream_executions ON streams(execution)",
          """
          CREATE TABLE IF NOT EXISTS sandbox_runs (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            sandbox TEXT NOT NULL,
            ended_at INTEGER NOT NULL,
            outcome TEXT NOT NULL,
            exit_code INTEGER NOT NULL,
            millis INTEGER NOT NULL)\
          """,
          "CREATE INDEX IF NOT EXISTS idx_sandbox_runs ON sandbox_runs(sandbox, number)",
          """
          CREATE TABLE IF NOT EXISTS files (
            owner TEXT NOT NULL,
            bucket TEXT NOT NULL,
            path TEXT NOT NULL,
            type TEXT NOT NULL,
            is_text INTEGER NOT NULL,
            bytes INTEGER NOT NULL,
            hash TEXT NOT NULL,
            changed_at INTEGER NOT NULL,
            content BLOB NOT NULL,
            PRIMARY KEY (owner, bucket, path))\
          """,
          """
          CREATE TABLE IF NOT EXISTS file_addresses (
            token TEXT PRIMARY KEY,
            owner TEXT NOT NULL,
            bucket TEXT NOT NULL,
            path TEXT NOT NULL,
            expires_at INTEGER NOT NULL)\
          """,
          """
          CREATE TABLE IF NOT EXISTS credits (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            owner TEXT NOT NULL,
            amount INTEGER NOT NULL,
            reason TEXT NOT NULL,
            source TEXT NOT NULL,
            at INTEGER NOT NULL)\
          """,
          "CREATE INDEX IF NOT EXISTS idx_credits ON credits(owner, number)",
          """
          CREATE TABLE IF NOT EXISTS subscriptions (
            id TEXT PRIMARY KEY,
            owner TEXT NOT NULL,
            tbl TEXT NOT NULL,
            event TEXT NOT NULL,
            row TEXT,
            after INTEGER NOT NULL,
            created_at INTEGER NOT NULL)\
          """,
          "CREATE INDEX IF NOT EXISTS idx_subscriptions ON subscriptions(owner)",
          """
          CREATE TABLE IF NOT EXISTS apps (
            id TEXT PRIMARY KEY,
            owner TEXT NOT NULL,
            name TEXT NOT NULL,
            description TEXT NOT NULL,
            category TEXT NOT NULL,
            version TEXT NOT NULL,
            tags TEXT NOT NULL,
            source TEXT NOT NULL,
            metadata TEXT NOT NULL,
            featured INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL)\
          """,
          """
          CREATE TABLE IF NOT EXISTS app_views (
            app TEXT NOT NULL,
            viewer TEXT NOT NULL,
            at INTEGER NOT NULL)\
          """,
          "CREATE INDEX IF NOT EXISTS idx_app_views ON app_views(app, at)");

  private Tables() {}
}
