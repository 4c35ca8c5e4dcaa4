package dev.matte.runtime.dispatch;

import dev.matte.runtime.guard.OperationKind;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.task.TaskSnapshot;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One {@code tasks/result}: waits for the end of a task and answers as the call would have been
 * answered. What the task asks meanwhile travels on this request's way.
 *
 * <p>Specification: 2025-11-25, basic/utilities/tasks, "Result Retrieval" and "Input Required
 * Status".
 */
final class ClientTaskResult extends Call {

  private final String task;

  ClientTaskResult(Request request, String task) {
    super(request, 0);
    this.task = task;
  }

  @Override
  public boolean slow() {
    return true;
  }

  @Override
  boolean guarded() {
    return false;
  }

  @Override
  public OperationKind kind() {
    return OperationKind.TOOL;
  }

  @Override
  public String name() {
    return Method.TASKS_RESULT.wire();
  }

  @Override
  void execute(JsonWriter answer) throws Exception {
    Tasks tasks = session().host().tasks();
    LiveTask working = tasks.working(task);
    TaskSnapshot last =
        working == null
            ? tasks.find(task, TaskCalls.owner(request()), revision())
            : working.await(request().way());
    Optional<JsonSlice> outcome = last.outcome();
    if (outcome.isEmpty()) {
      throw new RpcError(
          RpcError.INVALID_PARAMS, "the task has no result: it is " + last.status().wire());
    }
    JsonMembers members = JsonMembers.of(outcome.get());
    if (last.error()) {
      JsonSlice data = members.find("data");
      throw new RpcError(
          Math.toIntExact(members.get("code").reader().nextLong()),
          members.get("message").reader().nextString(),
          data == null ? null : data.detached().bytes());
    }
    Answers.beginResult(answer, id());
    answer.beginObject();
    writeRelated(answer, members.find("_meta"));
    for (String name : members.names()) {
      if (!name.equals("_meta")) {
        answer.name(name).raw(members.get(name));
      }
    }
    answer.endObject().endObject();
  }

  @Override
  void explain(Throwable failure, JsonWriter answer) {
    session().host().failures().ofOther(failure, this, answer);
  }

  private void writeRelated(JsonWriter json, @Nullable JsonSlice meta) {
    json.name("_meta").beginObject();
    if (meta != null) {
      JsonMembers members = JsonMembers.of(meta);
      for (String name : members.names()) {
        json.name(name).raw(members.get(name));
      }
    }
    json.name(ClientTasks.RELATED).beginObject().name("taskId").value(task).endObject();
    json.endObject();
  }
}
