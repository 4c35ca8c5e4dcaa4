package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.task.TaskSnapshot;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Tells the client of a task of 2025-11-25 how its status has changed, among the messages that
 * belong to no call: the one that made the task was answered long ago.
 *
 * <p>Specification: 2025-11-25, basic/utilities/tasks, "Task Status Notification".
 *
 * @param session the client that made the task
 */
record ClientTaskStatus(Session session) implements Consumer<TaskSnapshot> {

  private static final byte[] STATUS =
      "notifications/tasks/status".getBytes(StandardCharsets.US_ASCII);

  @Override
  public void accept(TaskSnapshot task) {
    JsonWriter json = new JsonWriter();
    Answers.beginNotification(json, STATUS);
    json.beginObject();
    ClientTasks.writeTask(json, task, session.host().tasks().settings());
    json.endObject().endObject();
    session.changes().tell("task " + task.id(), json.toByteArray());
  }
}
