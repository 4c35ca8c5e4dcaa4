package dev.matte.runtime.dispatch;

import dev.matte.runtime.change.ChangeTexts;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.task.TaskSnapshot;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells subscriptions what becomes of tasks. Safe for use by many threads.
 *
 * <p>Specification: extension {@code io.modelcontextprotocol/tasks}, "Task Status Notifications".
 */
final class TaskTopic implements ListenTopic {

  private static final byte[] TASKS = "notifications/tasks".getBytes(StandardCharsets.US_ASCII);

  private final Tasks tasks;
  private final Map<Subscription, Set<String>> wanted = new ConcurrentHashMap<>();

  TaskTopic(Tasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public void join(
      Request request, JsonSlice ids, Subscription subscription, JsonWriter acknowledged) {
    Set<String> granted = new LinkedHashSet<>();
    JsonReader reader = ids.reader();
    reader.beginArray();
    while (reader.hasNext()) {
      String id = reader.nextString();
      if (reachable(id, request)) {
        granted.add(id);
      }
    }
    if (granted.isEmpty()) {
      return;
    }
    wanted.put(subscription, granted);
    acknowledged.name("taskIds").beginArray();
    for (String id : granted) {
      acknowledged.value(id);
    }
    acknowledged.endArray();
  }

  @Override
  public void leave(Subscription subscription) {
    wanted.remove(subscription);
  }

  /** Tells of a task that has changed. */
  void tell(TaskSnapshot task) {
    for (Map.Entry<Subscription, Set<String>> each : wanted.entrySet()) {
      if (each.getValue().contains(task.id())) {
        Subscription subscription = each.getKey();
        JsonWriter json = new JsonWriter();
        Answers.beginNotification(json, TASKS);
        json.beginObject();
        TaskTexts.writeTask(json, task, tasks.settings());
        TaskTexts.writeDetails(json, task);
        ChangeTexts.writeTag(json, subscription.id());
        json.endObject().endObject();
        // Under the task's id: of a task that changes quickly the latest is told.
        subscription.put("task " + task.id(), json.toByteArray());
      }
    }
  }

  private boolean reachable(String id, Request request) {
    try {
      tasks.find(id, TaskCalls.owner(request), request.revision());
      return true;
    } catch (RpcError unknown) {
      return false;
    }
  }
}
