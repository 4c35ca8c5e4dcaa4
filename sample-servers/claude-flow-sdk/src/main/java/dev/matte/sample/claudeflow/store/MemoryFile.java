package dev.matte.sample.claudeflow.store;

import dev.matte.runtime.binding.ToolException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The SQLite file, opened when it is first needed. Thread-safe: one connection, one thread at a
 * time.
 *
 * <p>Written ahead (WAL): what was committed is there after the process is killed. Other processes
 * may use the same file; each waits for the other, up to the given time.
 */
final class MemoryFile implements AutoCloseable {
  private static final long RETRY_NANOS = 5_000_000;

  private final Path path;
  private final Duration patience;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private @Nullable Connection connection;
  private boolean inTransaction;

  MemoryFile(Path path, Duration patience) {
    this.path = path;
    this.patience = patience;
  }

  Path path() {
    return path;
  }

  /** Does something with the connection. */
  interface Work<T> {
    T run() throws SQLException;
  }

  /** Reads, outside a transaction or within the one that this thread has begun. */
  <T> T read(Work<T> work) {
    lock.lock();
    try {
      open();
      return work.run();
    } catch (SQLException e) {
      throw failed("read", e);
    } finally {
      lock.unlock();
    }
  }

  /** Writes: all of it or, when it throws, nothing. Joins the transaction of this thread. */
  <T> T write(Work<T> work) {
    lock.lock();
    try {
      open();
      return inTransaction ? work.run() : transact(work);
    } catch (SQLException e) {
      throw failed("written", e);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Does something over a connection of its own: SQLite rewrites a file only while no statement of
   * the connection is under way, and one that was read from counts as that for some time. Not
   * within a transaction.
   */
  <T> T alone(Work<T> work) {
    lock.lock();
    try {
      close();
      open();
      return work.run();
    } catch (SQLException e) {
      throw failed("rewritten", e);
    } finally {
      close();
      lock.unlock();
    }
  }

  /** A statement of this class's package, prepared once. Only to be used inside {@link Work}. */
  PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = open().prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  private <T> T transact(Work<T> work) throws SQLException {
    // Immediate: a transaction that reads first and then wants to write could not wait its turn.
    statement("BEGIN IMMEDIATE").execute();
    inTransaction = true;
    boolean done = false;
    try {
      T result = work.run();
      statement("COMMIT").execute();
      done = true;
      return result;
    } finally {
      inTransaction = false;
      if (!done) {
        statement("ROLLBACK").execute();
      }
    }
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
    long giveUp = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        return tryConnect();
      } catch (SQLiteException e) {
        // Switching a new file to WAL does not wait for others, whatever the busy timeout says.
        if (!busy(e) || System.nanoTime() - giveUp > 0) {
          throw e;
        }
        LockSupport.parkNanos(RETRY_NANOS);
      }
    }
  }

  private Connection tryConnect() throws SQLException {
    try {
      Path folder = path.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new MemoryException("the folder of memory file " + path + " cannot be made", e);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    Connection fresh = config.createConnection("jdbc:sqlite:" + path);
    try (Statement statement = fresh.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = NORMAL");
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("BEGIN IMMEDIATE");
      MemorySchema.prepare(fresh);
      statement.execute("COMMIT");
      return fresh;
    } catch (SQLException e) {
      fresh.close();
      throw e;
    }
  }

  private RuntimeException failed(String verb, SQLException e) {
    return busy(e)
        ? new ToolException(
            "the memory is busy: another process has been writing for %d ms; try again"
                .formatted(patience.toMillis()),
            e)
        : new MemoryException("memory file %s cannot be %s".formatted(path, verb), e);
  }

  private static boolean busy(SQLException e) {
    return (e.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code;
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
      throw failed("closed", e);
    } finally {
      statements.clear();
      connection = null;
      lock.unlock();
    }
  }
}
