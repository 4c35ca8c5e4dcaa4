package dev.matte.sample.flownexus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The SQLite file, opened when it is first needed. Thread-safe: one connection, one thread at a
 * time.
 *
 * <p>Written ahead (WAL): what was committed is there after the process is killed. All methods
 * throw {@link StoreException} when the file fails them.
 */
public final class Store implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 10_000;

  private final Path path;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private @Nullable Connection connection;
  private boolean inTransaction;

  /** Uses the file, which is made with its folder when it is first needed and not there. */
  public Store(Path path) {
    this.path = path;
  }

  /** Makes a value of a row. */
  public interface Reading<T> {
    /** The value; the row itself must not be kept. */
    T read(ResultSet row) throws SQLException;
  }

  /** All rows that a statement of the program's selects. */
  public <T> List<T> all(String sql, Reading<T> reading, @Nullable Object... values) {
    return run(
        () -> {
          List<T> found = new ArrayList<>();
          try (ResultSet row = bind(sql, values).executeQuery()) {
            while (row.next()) {
              found.add(reading.read(row));
            }
          }
          return found;
        });
  }

  /** The first row that a statement of the program's selects. */
  public <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... values) {
    return all(sql, reading, values).stream().findFirst();
  }

  /** Carries out a statement of the program's, and says how many rows it changed. */
  public int change(String sql, @Nullable Object... values) {
    return run(() -> bind(sql, values).executeUpdate());
  }

  /** Does several things as one: all of them are kept or, when it throws, none. */
  public <T> T transaction(Supplier<T> work) {
    return run(() -> inTransaction ? work.get() : transact(work));
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (connection != null) {
        for (PreparedStatement statement : statements.values()) {
          statement.close();
        }
        connection.close();
      }
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      statements.clear();
      connection = null;
      lock.unlock();
    }
  }

  private interface Work<T> {
    T run() throws SQLException;
  }

  private <T> T run(Work<T> work) {
    lock.lock();
    try {
      return work.run();
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      lock.unlock();
    }
  }

  private <T> T transact(Supplier<T> work) throws SQLException {
    // Immediate: a transaction that reads first and then wants to write could not wait its turn.
    bind("BEGIN IMMEDIATE").execute();
    inTransaction = true;
    boolean done = false;
    try {
      T result = work.get();
      bind("COMMIT").execute();
      done = true;
      return result;
    } finally {
      inTransaction = false;
      if (!done) {
        bind("ROLLBACK").execute();
      }
    }
  }

  private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = open().prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private Connection open() throws SQLException {
    Connection open = connection;
    if (open == null) {
      open = connect();
      connection = open;
    }
    return open;
  }

  private Connection connect() throws SQLException {
    try {
      Path folder = path.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new StoreException("the folder of " + path + " cannot be made", e);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    Connection fresh = config.createConnection("jdbc:sqlite:" + path);
    try (Statement statement = fresh.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = NORMAL");
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("BEGIN IMMEDIATE");
      for (String sql : Tables.ALL) {
        statement.execute(sql);
      }
      statement.execute("COMMIT");
      return fresh;
    } catch (SQLException e) {
      fresh.close();
      throw e;
    }
  }

  private StoreException failed(SQLException e) {
    return new StoreException("file %s cannot be used: %s".formatted(path, e.getMessage()), e);
  }
}
