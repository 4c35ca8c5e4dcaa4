package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.AskException;
import dev.matte.runtime.binding.Question;
import dev.matte.runtime.binding.UnfitAnswerException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.transport.Outlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Questions of a task of 2025-11-25: the task says that it needs input, and once its client waits
 * for the result they travel as requests on that request's way.
 *
 * <p>Specification: 2025-11-25, basic/utilities/tasks, "Input Required Status".
 */
final class ClientTaskQuestions extends Questions {

  private final LiveTask task;
  private final Session session;

  ClientTaskQuestions(LiveTask task, Session session) {
    this.task = task;
    this.session = session;
  }

  @Override
  Map<String, Object> ask(Map<String, ? extends Question<?>> questions) {
    Map<String, Inquiry> sent = new LinkedHashMap<>();
    try {
      task.needInput(true);
      Outlet way = task.awaitWay();
      questions.forEach((key, question) -> sent.put(key, send(question, way)));
      Map<String, Object> answers = new LinkedHashMap<>();
      for (Map.Entry<String, ? extends Question<?>> each : questions.entrySet()) {
        Inquiry inquiry = sent.get(each.getKey());
        if (inquiry != null) {
          answers.put(each.getKey(), answer(each.getValue(), inquiry));
        }
      }
      return answers;
    } catch (InterruptedException e) {
      if (task.cancelled()) {
        throw new CancellationException("the task was cancelled");
      }
      Thread.currentThread().interrupt();
      throw new AskException("interrupted while the client was asked", e);
    } finally {
      task.needInput(false);
      AskException reason = new AskException("another question failed, or the task has ended");
      sent.values().forEach(each -> session.inquiries().withdraw(each, reason));
    }
  }

  private Inquiry send(Question<?> question, Outlet way) {
    return session.inquiries().send(question.method(), json -> writeParams(json, question), way);
  }

  private void writeParams(JsonWriter json, Question<?> question) {
    question.writeParams(json, task.now().revision());
    // Back over the end of the object, for one member more.
    json.truncate(json.size() - 1);
    json.name("_meta").beginObject().name(ClientTasks.RELATED).beginObject();
    json.name("taskId").value(task.id()).endObject().endObject().endObject();
  }

  private Object answer(Question<?> question, Inquiry inquiry) throws InterruptedException {
    JsonSlice answer =
        inquiry
            .await(session.host().asks().timeout().toNanos())
            .orElseThrow(() -> new AskException("the client did not answer in time"));
    try {
      return question.read(answer, task.now().revision());
    } catch (UnfitAnswerException e) {
      throw new AskException("the client's answer does not fit: " + e.getMessage(), e);
    }
  }
}
