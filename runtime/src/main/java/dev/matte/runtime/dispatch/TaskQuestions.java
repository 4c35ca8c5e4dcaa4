package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.AskException;
import dev.matte.runtime.binding.Question;
import dev.matte.runtime.binding.UnfitAnswerException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Questions of a task of 2026-07-28: they show in the task until its client answers them, and the
 * thread that asks waits. Thread-safe: what changes is guarded by this object's monitor.
 *
 * <p>Specification: extension {@code io.modelcontextprotocol/tasks}, "Input Required Status".
 */
final class TaskQuestions extends Questions {

  private final LiveTask task;
  private final Revision revision;
  private final Questions before;
  private final Map<String, Open> open = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  /**
   * Nothing is asked yet.
   *
   * @param before what the call remembered until it became a task
   */
  TaskQuestions(LiveTask task, Revision revision, Questions before) {
    this.task = task;
    this.revision = revision;
    this.before = before;
    task.onCancel(this::wake);
  }

  @Override
  Map<String, Object> ask(Map<String, ? extends Question<?>> questions) {
    Map<String, Open> mine = new LinkedHashMap<>();
    synchronized (this) {
      questions.forEach(
          (key, question) -> {
            Open each = new Open(question);
            mine.put(key, each);
            open.put(unused(key), each);
          });
      publish();
      await(mine);
    }
    Map<String, Object> answers = new LinkedHashMap<>();
    mine.forEach((key, each) -> answers.put(key, each.answer()));
    return answers;
  }

  /**
   * Takes what a client sends; keys that are not open, and answers that do not fit, change nothing.
   */
  synchronized void answer(Map<String, JsonSlice> responses) {
    boolean changed = false;
    for (Map.Entry<String, JsonSlice> each : responses.entrySet()) {
      Open asked = open.get(each.getKey());
      if (asked != null && asked.take(each.getValue().detached(), revision)) {
        open.remove(each.getKey());
        changed = true;
      }
    }
    if (changed) {
      publish();
      notifyAll();
    }
  }

  @Override
  String once(String key, Supplier<String> work) {
    return before.once(key, work);
  }

  @Override
  Optional<String> state() {
    return before.state();
  }

  @Override
  void state(String text) {
    before.state(text);
  }

  private void await(Map<String, Open> mine) {
    try {
      while (!task.cancelled() && open.values().stream().anyMatch(mine::containsValue)) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      if (!task.cancelled()) {
        List<Open> given = new ArrayList<>(mine.values());
        open.values().removeAll(given);
        publish();
        throw new AskException("interrupted while the client was asked", e);
      }
    }
    if (task.cancelled()) {
      throw new CancellationException("the task was cancelled");
    }
  }

  private synchronized void wake() {
    notifyAll();
  }

  private void publish() {
    Map<String, JsonSlice> requests = new LinkedHashMap<>();
    open.forEach((key, each) -> requests.put(key, each.request(revision)));
    task.ask(requests);
  }

  /** A key that this task has not shown yet: clients tell questions apart by it for good. */
  private String unused(String key) {
    String name = key;
    for (int i = 2; !used.add(name); i++) {
      name = key + "-" + i;
    }
    return name;
  }

  /** One question, and its answer once it came. */
  private static final class Open {

    private final Question<?> question;
    private @Nullable Object answer;

    Open(Question<?> question) {
      this.question = question;
    }

    /** Reads an answer; false when it is none. */
    boolean take(JsonSlice response, Revision revision) {
      try {
        answer = question.read(response, revision);
        return true;
      } catch (UnfitAnswerException e) {
        return false;
      }
    }

    Object answer() {
      if (answer == null) {
        throw new IllegalStateException("not answered yet");
      }
      return answer;
    }

    JsonSlice request(Revision revision) {
      JsonWriter json = new JsonWriter().beginObject();
      json.name("method").value(question.method()).name("params");
      question.writeParams(json, revision);
      byte[] bytes = json.endObject().toByteArray();
      return new JsonSlice(bytes, 0, bytes.length);
    }
  }
}
