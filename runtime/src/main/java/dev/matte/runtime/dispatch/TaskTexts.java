package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.task.TaskSettings;
import dev.matte.runtime.task.TaskSnapshot;
import dev.matte.runtime.task.TaskStatus;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Tasks as the extension of 2026-07-28 writes them.
 *
 * <p>Specification: extension {@code io.modelcontextprotocol/tasks}, "Data Types".
 */
final class TaskTexts {

  private TaskTexts() {}

  /** Writes the members that every task has, into an object that is open. */
  static void writeTask(JsonWriter json, TaskSnapshot task, TaskSettings settings) {
    writeHead(json, task);
    json.name("ttlMs").value(task.ttl().toMillis());
    json.name("pollIntervalMs").value(settings.pollInterval().toMillis());
  }

  /** Writes the members that do not differ between the two kinds of tasks. */
  static void writeHead(JsonWriter json, TaskSnapshot task) {
    json.name("taskId").value(task.id()).name("status").value(task.status().wire());
    if (task.message().isPresent()) {
      json.name("statusMessage").value(task.message().get());
    }
    json.name("createdAt").value(task.createdAt().truncatedTo(ChronoUnit.MILLIS).toString());
    json.name("lastUpdatedAt")
        .value(task.lastUpdatedAt().truncatedTo(ChronoUnit.MILLIS).toString());
  }

  /** Writes what a task has beside that: questions, result or error. */
  static void writeDetails(JsonWriter json, TaskSnapshot task) {
    if (task.status() == TaskStatus.INPUT_REQUIRED) {
      json.name("inputRequests").beginObject();
      for (Map.Entry<String, JsonSlice> each : task.inputRequests().entrySet()) {
        json.name(each.getKey()).raw(each.getValue());
      }
      json.endObject();
    }
    if (task.outcome().isPresent()) {
      json.name(task.error() ? "error" : "result").raw(task.outcome().get());
    }
  }
}
