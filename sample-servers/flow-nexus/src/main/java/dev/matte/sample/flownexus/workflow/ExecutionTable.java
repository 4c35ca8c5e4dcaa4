package dev.matte.sample.flownexus.workflow;

import dev.matte.sample.flownexus.store.Store;
import dev.matte.sample.flownexus.workflow.WorkflowTools.ExecutionReport;
import dev.matte.sample.flownexus.workflow.WorkflowTools.ExecutionState;
import dev.matte.sample.flownexus.workflow.WorkflowTools.Metrics;
import dev.matte.sample.flownexus.workflow.WorkflowTools.StepReport;
import dev.matte.sample.flownexus.workflow.WorkflowTools.StepState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Executions and their steps in the store, of each owner the latest two hundred. Thread-safe.
 * Whatever is looked up names its owner.
 */
final class ExecutionTable {
  private static final int MOST = 200;

  /** Those that ended and are not among the latest. */
  private static final String OVER =
      """
      SELECT id FROM executions WHERE owner = ?1 AND ended_at IS NOT NULL AND id NOT IN (
        SELECT id FROM executions WHERE owner = ?1 ORDER BY created_at DESC LIMIT ?2)\
      """;

  private final Store store;
  private final InstantSource clock;

  ExecutionTable(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  void insert(Execution execution, Workflow workflow) {
    store.transaction(
        () -> {
          store.change(
              """
              INSERT INTO executions (id, owner, workflow, state, priority, created_at)
                VALUES (?, ?, ?, ?, ?, ?)\
              """,
              execution.id(),
              execution.owner(),
              execution.workflow(),
              execution.state().name(),
              execution.priority(),
              execution.createdAt().toEpochMilli());
          int place = 0;
          for (Step step : workflow.steps()) {
            store.change(
                """
                INSERT INTO execution_steps (execution, step, place, tool, agent, state, attempts)
                  VALUES (?, ?, ?, ?, ?, 'PENDING', 0)\
                """,
                execution.id(),
                step.id(),
                place++,
                step.tool(),
                step.agent().orElse(null));
          }
          store.change(
              "DELETE FROM execution_steps WHERE execution IN (" + OVER + ")",
              execution.owner(),
              MOST);
          return store.change(
              "DELETE FROM executions WHERE id IN (" + OVER + ")", execution.owner(), MOST);
        });
  }

  void start(String id) {
    store.change(
        "UPDATE executions SET state = 'RUNNING', started_at = ? WHERE id = ?", clock.millis(), id);
  }

  void end(String id, ExecutionState state) {
    store.change(
        "UPDATE executions SET state = ?, ended_at = ? WHERE id = ?",
        state.name(),
        clock.millis(),
        id);
  }

  void startStep(String id, String step) {
    store.change(
        """
        UPDATE execution_steps SET state = 'RUNNING', started_at = ?
          WHERE execution = ? AND step = ?\
        """,
        clock.millis(),
        id,
        step);
  }

  void endStep(
      String id,
      String step,
      StepState state,
      int attempts,
      @Nullable String output,
      @Nullable String reason) {
    store.change(
        """
        UPDATE execution_steps SET state = ?, attempts = ?, output = ?, reason = ?, ended_at = ?
          WHERE execution = ? AND step = ?\
        """,
        state.name(),
        attempts,
        output,
        reason,
        clock.millis(),
        id,
        step);
  }

  /** What was not over when the process before this one ended never will be. */
  void interruptOpen() {
    store.transaction(
        () ->
            store.change(
                    """
                    UPDATE execution_steps SET state = 'CANCELLED', ended_at = ?
                      WHERE state IN ('PENDING', 'RUNNING') AND execution IN (
                        SELECT id FROM executions WHERE ended_at IS NULL)\
                    """,
                    clock.millis())
                + store.change(
                    "UPDATE executions SET state = 'INTERRUPTED', ended_at = ? WHERE ended_at IS NULL",
                    clock.millis()));
  }

  Optional<ExecutionReport> find(String owner, String id) {
    return store.first(
        "SELECT * FROM executions WHERE owner = ? AND id = ?", this::execution, owner, id);
  }

  /** Newest first. */
  List<ExecutionReport> of(String owner, String workflow, int most) {
    return store.all(
        """
        SELECT * FROM executions WHERE owner = ? AND workflow = ?
          ORDER BY created_at DESC, rowid DESC LIMIT ?\
        """,
        this::execution,
        owner,
        workflow,
        most);
  }

  Metrics metrics(String owner, String workflow) {
    return store
        .first(
            """
            SELECT count(*) AS executions, total(state = 'COMPLETED') AS completed,
                total(state = 'FAILED') AS failed,
                coalesce(avg(ended_at - started_at), 0) AS mean,
                coalesce(max(ended_at - started_at), 0) AS longest
              FROM executions WHERE owner = ? AND workflow = ?\
            """,
            row ->
                new Metrics(
                    row.getInt("executions"),
                    row.getInt("completed"),
                    row.getInt("failed"),
                    row.getDouble("mean"),
                    row.getLong("longest")),
            owner,
            workflow)
        .orElseThrow();
  }

  private ExecutionReport execution(ResultSet row) throws SQLException {
    String id = row.getString("id");
    return new ExecutionReport(
        id,
        row.getString("workflow"),
        ExecutionState.valueOf(row.getString("state")),
        steps(id),
        Instant.ofEpochMilli(row.getLong("created_at")),
        moment(row, "started_at"),
        moment(row, "ended_at"));
  }

  private List<StepReport> steps(String id) {
    return store.all(
        "SELECT * FROM execution_steps WHERE execution = ? ORDER BY place",
        row ->
            new StepReport(
                row.getString("step"),
                row.getString("tool"),
                StepState.valueOf(row.getString("state")),
                text(row, "agent"),
                row.getInt("attempts"),
                text(row, "output").<JsonNode>map(Json::read),
                text(row, "reason"),
                moment(row, "started_at"),
                moment(row, "ended_at")),
        id);
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    @Nullable String text = row.getString(column);
    return Optional.ofNullable(text);
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
