package dev.matte.sample.payments.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables. Times are milliseconds since 1970, amounts minor units.
 *
 * <p>What must never happen is a constraint besides: a second payment with one nonce, and spending
 * above the cap.
 */
final class LedgerSchema {
  private static final int VERSION = 1;

  private static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE identities (
            public_key TEXT PRIMARY KEY,
            sealed BLOB,
            created_at INTEGER NOT NULL
          ) WITHOUT ROWID""",
          """
          CREATE TABLE mandates (
            mandate_id TEXT PRIMARY KEY,
            document TEXT NOT NULL,
            signer TEXT,
            signature TEXT,
            created_at INTEGER NOT NULL
          ) WITHOUT ROWID""",
          """
          CREATE TABLE revocations (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            mandate_id TEXT NOT NULL UNIQUE,
            reason TEXT,
            revoked_at INTEGER NOT NULL
          )""",
          """
          CREATE TABLE payments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            payment_id TEXT NOT NULL UNIQUE,
            mandate_id TEXT NOT NULL REFERENCES mandates,
            nonce TEXT NOT NULL,
            merchant TEXT NOT NULL,
            amount INTEGER NOT NULL CHECK (amount > 0),
            currency TEXT NOT NULL,
            reference TEXT,
            executed_at INTEGER NOT NULL,
            UNIQUE (mandate_id, nonce)
          )""",
          "CREATE INDEX payments_of_mandate ON payments (mandate_id, id)",
          """
          CREATE TABLE spending (
            mandate_id TEXT NOT NULL REFERENCES mandates,
            period_start INTEGER NOT NULL,
            cap INTEGER NOT NULL,
            spent INTEGER NOT NULL CHECK (spent <= cap),
            payments INTEGER NOT NULL,
            PRIMARY KEY (mandate_id, period_start)
          ) WITHOUT ROWID""",
          """
          CREATE TABLE outbox (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            event_id TEXT NOT NULL,
            type TEXT NOT NULL,
            data TEXT NOT NULL,
            happened_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            due_at INTEGER NOT NULL
          )""",
          "CREATE INDEX outbox_due ON outbox (due_at)",
          "PRAGMA user_version = " + VERSION);

  private LedgerSchema() {}

  /** Makes the tables of a new file, inside a transaction that the caller holds. */
  static void prepare(Statement statement) throws SQLException {
    int version = version(statement);
    if (version > VERSION) {
      throw new SQLException("the file was made by a newer version of this program");
    }
    if (version < VERSION) {
      for (String sql : TABLES) {
        statement.execute(sql);
      }
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
