package dev.matte.sample.flownexus.sandbox;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flownexus.sandbox.SandboxTools.End;
import dev.matte.sample.flownexus.sandbox.SandboxTools.LogLine;
import dev.matte.sample.flownexus.sandbox.SandboxTools.Stream;
import dev.matte.sample.flownexus.sandbox.SandboxTools.Template;
import dev.matte.sample.flownexus.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Sandboxes and their logs in the store. Thread-safe. Whatever is looked up names its owner. */
final class SandboxTable {
  private static final int MOST_LINES = 1_000;
  private static final int MOST_RUNS = 200;
  private static final int LONGEST_LINE = 2_000;

  private final Store store;

  SandboxTable(Store store) {
    this.store = store;
  }

  /**
   * Keeps a new sandbox.
   *
   * @throws ToolException if its owner has as many, or one of its name
   */
  void insert(Sandbox sandbox, int most) {
    store.transaction(
        () -> {
          int others = list(sandbox.owner()).size();
          if (others >= most) {
            throw new ToolException(
                "you have %d sandboxes, as many as your plan allows; delete one".formatted(others));
          }
          if (find(sandbox.owner(), sandbox.name()).isPresent()) {
            throw new ToolException("name: you have a sandbox of this name already");
          }
          return insert(sandbox);
        });
  }

  private int insert(Sandbox sandbox) {
    return store.change(
        """
        INSERT INTO sandboxes
            (id, owner, name, template, created_at, expires_at, variables, metadata)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        sandbox.id(),
        sandbox.owner(),
        sandbox.name(),
        sandbox.template().name(),
        sandbox.createdAt().toEpochMilli(),
        sandbox.expiresAt().toEpochMilli(),
        String.join("\n", sandbox.variables()),
        sandbox.metadata());
  }

  /** A sandbox of the owner's, by its id or its name. */
  Optional<Sandbox> find(String owner, String idOrName) {
    return store.first(
        "SELECT * FROM sandboxes WHERE owner = ?1 AND (id = ?2 OR name = ?2)",
        SandboxTable::sandbox,
        owner,
        idOrName);
  }

  /** The owner's sandboxes, oldest first. */
  List<Sandbox> list(String owner) {
    return store.all(
        "SELECT * FROM sandboxes WHERE owner = ? ORDER BY created_at, id",
        SandboxTable::sandbox,
        owner);
  }

  void stop(String id, Instant now) {
    store.change(
        "UPDATE sandboxes SET stopped_at = ? WHERE id = ? AND stopped_at IS NULL",
        now.toEpochMilli(),
        id);
  }

  void variables(String id, Collection<String> names) {
    store.change("UPDATE sandboxes SET variables = ? WHERE id = ?", String.join("\n", names), id);
  }

  void delete(String id) {
    store.transaction(
        () ->
            store.change("DELETE FROM sandboxes WHERE id = ?", id)
                + store.change("DELETE FROM sandbox_logs WHERE sandbox = ?", id)
                + store.change("DELETE FROM sandbox_runs WHERE sandbox = ?", id));
  }

  /** Keeps how a program ended, and of all of the sandbox the latest two hundred. */
  void ran(String id, Instant now, Result result) {
    store.transaction(
        () ->
            store.change(
                    """
                    INSERT INTO sandbox_runs (sandbox, ended_at, outcome, exit_code, millis)
                      VALUES (?, ?, ?, ?, ?)\
                    """,
                    id,
                    now.toEpochMilli(),
                    result.end().name(),
                    result.code(),
                    result.took().toMillis())
                + store.change(
                    """
                    DELETE FROM sandbox_runs WHERE sandbox = ?1 AND number <= (
                      SELECT number FROM sandbox_runs WHERE sandbox = ?1
                        ORDER BY number DESC LIMIT 1 OFFSET ?2)\
                    """,
                    id,
                    MOST_RUNS));
  }

  /** The latest programs that ended after a moment, newest first. */
  List<Insight.Ended> ended(String id, Instant since, int most) {
    return store.all(
        """
        SELECT * FROM sandbox_runs WHERE sandbox = ? AND ended_at >= ?
          ORDER BY number DESC LIMIT ?\
        """,
        row ->
            new Insight.Ended(
                Instant.ofEpochMilli(row.getLong("ended_at")),
                End.valueOf(row.getString("outcome")),
                row.getInt("exit_code"),
                row.getLong("millis")),
        id,
        since.toEpochMilli(),
        most);
  }

  /** Keeps lines, and of all lines of the sandbox no more than the latest thousand. */
  void log(String id, Instant now, Stream stream, String text) {
    List<String> lines = text.lines().toList();
    List<String> latest = lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
    store.transaction(
        () -> {
          for (String line : latest) {
            store.change(
                "INSERT INTO sandbox_logs (sandbox, written_at, stream, line) VALUES (?, ?, ?, ?)",
                id,
                now.toEpochMilli(),
                stream.name(),
                line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…");
          }
          return store.change(
              """
              DELETE FROM sandbox_logs WHERE sandbox = ?1 AND number <= (
                SELECT number FROM sandbox_logs WHERE sandbox = ?1
                  ORDER BY number DESC LIMIT 1 OFFSET ?2)\
              """,
              id,
              MOST_LINES);
        });
  }

  /** The latest lines, oldest first. */
  List<LogLine> lines(String id, int most) {
    List<LogLine> lines =
        new ArrayList<>(
            store.all(
                "SELECT * FROM sandbox_logs WHERE sandbox = ? ORDER BY number DESC LIMIT ?",
                row ->
                    new LogLine(
                        Instant.ofEpochMilli(row.getLong("written_at")),
                        Stream.valueOf(row.getString("stream")),
                        row.getString("line")),
                id,
                most));
    Collections.reverse(lines);
    return lines;
  }

  private static Sandbox sandbox(ResultSet row) throws SQLException {
    long stopped = row.getLong("stopped_at");
    boolean never = row.wasNull();
    String variables = row.getString("variables");
    return new Sandbox(
        row.getString("id"),
        row.getString("owner"),
        row.getString("name"),
        Template.valueOf(row.getString("template")),
        Instant.ofEpochMilli(row.getLong("created_at")),
        Instant.ofEpochMilli(row.getLong("expires_at")),
        never ? Optional.empty() : Optional.of(Instant.ofEpochMilli(stopped)),
        variables.isEmpty() ? List.of() : List.of(variables.split("\n", -1)),
        row.getString("metadata"));
  }
}
