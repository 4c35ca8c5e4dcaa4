package dev.matte.sample.payments.ledger;

import dev.matte.sample.payments.mandate.Refusal;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
 * time. Other processes may use the same file; each waits for the other, up to ten seconds.
 *
 * <p>Written ahead (WAL) and flushed at every commit: what was committed is there after the process
 * is killed, and after the power fails. Only its owner may read the file, where the system knows
 * owners.
 */
public final class LedgerFile implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long RETRY_NANOS = 5_000_000;

  private final Path path;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private @Nullable Connection connection;
  private boolean inTransaction;

  /** Uses the file, which is made with its folder when it is first needed and not there. */
  public LedgerFile(Path path) {
    this.path = path;
  }

  /** Does something with the connection. */
  interface Work<T extends @Nullable Object> {
    T run() throws SQLException;
  }

  /** Reads, outside a transaction or within the one that this thread has begun. */
  <T extends @Nullable Object> T read(Work<T> work) {
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
  <T extends @Nullable Object> T write(Work<T> work) {
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

  /** A statement with its numbered parameters bound. Only to be used inside {@link Work}. */
  PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = statement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = open().prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  private <T extends @Nullable Object> T transact(Work<T> work) throws SQLException {
    // Immediate: a transaction that reads first and then wants to write could not wait its turn,
    // and what it read of a mandate's spending would no longer be true.
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
    makeFile();
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
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

  private void makeFile() {
    try {
      Path folder = path.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        // SQLite gives the files beside it the same permissions.
        Files.createFile(
            path,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
    } catch (FileAlreadyExistsException e) {
      // As it should be, but for the first time.
    } catch (IOException e) {
      throw new LedgerException("ledger " + path + " cannot be made", e);
    }
  }

  private Connection tryConnect() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) PATIENCE.toMillis());
    Connection fresh = config.createConnection("jdbc:sqlite:" + path);
    try (Statement statement = fresh.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("BEGIN IMMEDIATE");
      LedgerSchema.prepare(statement);
      statement.execute("COMMIT");
      return fresh;
    } catch (SQLException e) {
      fresh.close();
      throw e;
    }
  }

  private RuntimeException failed(String verb, SQLException e) {
    return busy(e)
        ? new Refusal("the ledger is busy: another process has been writing for long; try again")
        : new LedgerException("ledger %s cannot be %s".formatted(path, verb), e);
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
