package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.task.TaskSettings;
import dev.matte.runtime.task.TaskSnapshot;
import dev.matte.runtime.transport.Work;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The methods for the experimental tasks of 2025-11-25, where clients decide which calls become
 * tasks; off unless a host asks for them. Nothing else depends on this class and {@link
 * ClientTaskResult}.
 *
 * <p>Specification: 2025-11-25, basic/utilities/tasks.
 */
final class ClientTasks {

  /** The member of {@code _meta} that says to which task a message belongs. */
  static final String RELATED = RequestMeta.PREFIX + "related-task";

  private static final int PAGE = 100;

  private ClientTasks() {}

  /**
   * Answers a request, or returns the work that will.
   *
   * @throws RpcError if it cannot be served
   */
  static @Nullable Work serve(Method method, Request request, JsonWriter answer) {
    if (!TaskCalls.experimental(request)) {
      throw Operations.unknownMethod();
    }
    if (method == Method.TASKS_LIST) {
      list(request, answer);
      return null;
    }
    Tasks tasks = request.host().tasks();
    String id = Params.text(request.message(), Params.TASK_ID);
    String owner = TaskCalls.owner(request);
    TaskSnapshot task = tasks.find(id, owner, request.revision());
    if (method == Method.TASKS_RESULT) {
      return new ClientTaskResult(request, id);
    }
    if (method == Method.TASKS_CANCEL) {
      LiveTask working = tasks.working(id);
      if (working == null || !working.cancel()) {
        throw new RpcError(
            RpcError.INVALID_PARAMS,
            "params.taskId: the task has ended already: " + task.status().wire());
      }
      task = working.now();
    }
    Answers.beginResult(answer, request.id());
    answer.beginObject();
    writeTask(answer, task, tasks.settings());
    answer.endObject().endObject();
    return null;
  }

  /** Writes the capability. */
  static void writeCapability(JsonWriter json) {
    json.name("tasks").beginObject().name("list").beginObject().endObject();
    json.name("cancel").beginObject().endObject().name("requests").beginObject();
    json.name("tools").beginObject().name("call").beginObject().endObject().endObject();
    json.endObject().endObject();
  }

  /** Writes the members of a task into an object that is open. */
  static void writeTask(JsonWriter json, TaskSnapshot task, TaskSettings settings) {
    TaskTexts.writeHead(json, task);
    json.name("ttl").value(task.ttl().toMillis());
    json.name("pollInterval").value(settings.pollInterval().toMillis());
  }

  private static void list(Request request, JsonWriter answer) {
    Tasks tasks = request.host().tasks();
    List<TaskSnapshot> all = tasks.of(TaskCalls.owner(request), request.revision());
    int from = from(request, all);
    int to = Math.min(all.size(), from + PAGE);
    Answers.beginResult(answer, request.id());
    answer.beginObject().name("tasks").beginArray();
    for (TaskSnapshot task : all.subList(from, to)) {
      answer.beginObject();
      writeTask(answer, task, tasks.settings());
      answer.endObject();
    }
    answer.endArray();
    if (to < all.size()) {
      answer.name("nextCursor").value(cursor(all.get(to - 1)));
    }
    answer.endObject().endObject();
  }

  /** Where a page begins: behind the last task of the one before, even if that is gone by now. */
  private static int from(Request request, List<TaskSnapshot> all) {
    if (Params.isAbsent(request.message().param(Params.CURSOR))) {
      return 0;
    }
    String after = Params.text(request.message(), Params.CURSOR);
    String key;
    try {
      key = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw unknownCursor();
    }
    if (!key.matches("\\d{19} [\\w-]{22}")) {
      throw unknownCursor();
    }
    int from = 0;
    while (from < all.size() && key(all.get(from)).compareTo(key) <= 0) {
      from++;
    }
    return from;
  }

  private static String cursor(TaskSnapshot last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key(last).getBytes(StandardCharsets.UTF_8));
  }

  /** Texts in the order of the list. */
  private static String key(TaskSnapshot task) {
    String millis = Long.toString(task.createdAt().toEpochMilli());
    return "0".repeat(19 - millis.length()) + millis + " " + task.id();
  }

  private static RpcError unknownCursor() {
    return new RpcError(RpcError.INVALID_PARAMS, "params.cursor: not one of this list");
  }
}
