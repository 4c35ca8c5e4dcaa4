package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.AskException;
import dev.matte.runtime.binding.Question;
import dev.matte.runtime.binding.UnfitAnswerException;
import dev.matte.runtime.json.JsonSlice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Questions as requests to the client, up to revision 2025-11-25: they travel on the call's own
 * way, and the thread that asks waits.
 *
 * <p>Specification: 2025-11-25, basic/lifecycle, "Timeouts".
 */
final class SentQuestions extends Questions {

  private final Call call;
  private final Inquiries inquiries;
  private final List<Inquiry> waiting = new CopyOnWriteArrayList<>();

  SentQuestions(Call call) {
    this.call = call;
    this.inquiries = call.session().inquiries();
    // Whoever asks on a thread of its own is not interrupted with the call's thread.
    call.onCancel(this::withdraw);
  }

  @Override
  Map<String, Object> ask(Map<String, ? extends Question<?>> questions) {
    Map<String, Inquiry> sent = new LinkedHashMap<>();
    try {
      questions.forEach((key, question) -> sent.put(key, send(question)));
      long end = System.nanoTime() + call.session().host().asks().timeout().toNanos();
      Map<String, Object> answers = new LinkedHashMap<>();
      for (Map.Entry<String, Inquiry> each : sent.entrySet()) {
        Question<?> question = questions.get(each.getKey());
        if (question != null) {
          answers.put(each.getKey(), read(question, each.getKey(), answer(each.getValue(), end)));
        }
      }
      return answers;
    } finally {
      AskException reason = new AskException("another question failed, or the call has ended");
      sent.values().forEach(each -> withdraw(each, reason));
    }
  }

  @Override
  void withdraw() {
    AskException reason = new AskException("the call has ended");
    new ArrayList<>(waiting).forEach(each -> withdraw(each, reason));
  }

  private Inquiry send(Question<?> question) {
    Inquiry inquiry =
        inquiries.send(
            question.method(),
            json -> question.writeParams(json, call.revision()),
            call.request().way());
    waiting.add(inquiry);
    if (call.over()) {
      withdraw();
    }
    return inquiry;
  }

  private JsonSlice answer(Inquiry inquiry, long end) {
    try {
      return inquiry
          .await(end - System.nanoTime())
          .orElseThrow(
              () -> {
                AskException late = new AskException("the client did not answer in time");
                withdraw(inquiry, late);
                return late;
              });
    } catch (InterruptedException e) {
      call.throwIfCancelled();
      Thread.currentThread().interrupt();
      throw new AskException("interrupted while the client was asked", e);
    } catch (AskException e) {
      call.throwIfCancelled();
      throw e;
    }
  }

  private Object read(Question<?> question, String key, JsonSlice answer) {
    try {
      return question.read(answer, call.revision());
    } catch (UnfitAnswerException e) {
      throw new AskException(
          "the client's answer to \"" + key + "\" does not fit: " + e.getMessage(), e);
    }
  }

  private void withdraw(Inquiry inquiry, AskException reason) {
    waiting.remove(inquiry);
    inquiries.withdraw(inquiry, reason);
  }
}
