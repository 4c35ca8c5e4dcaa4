package dev.matte.sample.flownexus.workflow;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flownexus.store.Store;
import dev.matte.sample.flownexus.workflow.WorkflowTools.Message;
import dev.matte.sample.flownexus.workflow.WorkflowTools.WorkflowSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Workflows in the store. Thread-safe. Whatever is looked up names its owner. */
final class WorkflowTable {
  private static final int MOST = 500;

  private final Store store;

  WorkflowTable(Store store) {
    this.store = store;
  }

  /**
   * Keeps a new workflow.
   *
   * @throws ToolException if its owner has as many as one may have
   */
  void insert(Workflow workflow) {
    store.transaction(
        () -> {
          if (count(workflow.owner(), "") >= MOST) {
            throw new ToolException("you have %d workflows, as many as one may".formatted(MOST));
          }
          return store.change(
              """
              INSERT INTO workflows
                  (id, owner, name, description, steps, priority, metadata, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
              """,
              workflow.id(),
              workflow.owner(),
              workflow.name(),
              workflow.description(),
              steps(workflow),
              workflow.priority(),
              Json.write(workflow.metadata()),
              workflow.createdAt().toEpochMilli());
        });
  }

  void update(Workflow workflow) {
    store.change("UPDATE workflows SET steps = ? WHERE id = ?", steps(workflow), workflow.id());
  }

  private static String steps(Workflow workflow) {
    ObjectNode json = Json.object();
    workflow.steps().forEach(step -> json.withArray("/steps").add(step.json()));
    return Json.write(json);
  }

  Optional<Workflow> find(String owner, String id) {
    return store.first(
        "SELECT * FROM workflows WHERE owner = ? AND id = ?", WorkflowTable::workflow, owner, id);
  }

  /** How many there are whose latest execution is in a state; with an empty one all. */
  int count(String owner, String state) {
    return store
        .first(
            "SELECT count(*) FROM (" + SUMMARIES + ") WHERE ?2 = '' OR state = ?2",
            row -> row.getInt(1),
            owner,
            state)
        .orElse(0);
  }

  /** Newest first. */
  List<WorkflowSummary> list(String owner, String state, long most, long from) {
    return store.all(
        "SELECT * FROM ("
            + SUMMARIES
            + ") WHERE ?2 = '' OR state = ?2 ORDER BY created_at DESC, id LIMIT ?3 OFFSET ?4",
        row ->
            new WorkflowSummary(
                row.getString("id"),
                row.getString("name"),
                row.getInt("priority"),
                row.getInt("steps"),
                row.getString("state"),
                Instant.ofEpochMilli(row.getLong("created_at"))),
        owner,
        state,
        most,
        from);
  }

  private static final String SUMMARIES =
      """
      SELECT id, name, priority, created_at, json_array_length(steps, '$.steps') AS steps,
          coalesce((SELECT lower(state) FROM executions WHERE workflow = workflows.id
            ORDER BY created_at DESC, rowid DESC LIMIT 1), 'never') AS state
        FROM workflows WHERE owner = ?1\
      """;

  /** Those of an owner that wait, in their order. */
  List<Message> waiting(String owner) {
    return store.all(
        """
        SELECT * FROM executions WHERE owner = ? AND state = 'QUEUED'
          ORDER BY priority DESC, created_at, rowid\
        """,
        row ->
            new Message(
                row.getString("id"),
                row.getString("workflow"),
                row.getInt("priority"),
                Instant.ofEpochMilli(row.getLong("created_at"))),
        owner);
  }

  private static Workflow workflow(ResultSet row) throws SQLException {
    return new Workflow(
        row.getString("id"),
        row.getString("owner"),
        row.getString("name"),
        row.getString("description"),
        Step.list(Json.read(row.getString("steps")).path("steps")),
        row.getInt("priority"),
        (ObjectNode) Json.read(row.getString("metadata")),
        Instant.ofEpochMilli(row.getLong("created_at")));
  }
}
