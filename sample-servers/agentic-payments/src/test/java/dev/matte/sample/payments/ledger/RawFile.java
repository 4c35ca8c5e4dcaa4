package dev.matte.sample.payments.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A ledger as another program sees it: plain SQL, none of its own code. */
public final class RawFile implements AutoCloseable {
  private final Connection connection;

  /** Opens a ledger. */
  public RawFile(Path path) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + path);
    run("PRAGMA busy_timeout = 10000");
  }

  /** Runs a statement. */
  public void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first value of the first row. */
  public String text(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getString(1)) : "no row";
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
