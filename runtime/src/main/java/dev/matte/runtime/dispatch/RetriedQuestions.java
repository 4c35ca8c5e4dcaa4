package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Question;
import dev.matte.runtime.binding.UnfitAnswerException;
import dev.matte.runtime.binding.UrlElicitation;
import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.rpc.RpcError;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Questions as the answer to the call, from revision 2026-07-28 on: the client calls again with its
 * answers, and the method is run again. Thread-safe.
 *
 * <p>An answer that is missing or does not fit is asked for again; the others are remembered.
 *
 * <p>Specification: 2026-07-28, basic/patterns/mrtr.
 */
final class RetriedQuestions extends Questions {

  private final Call call;
  private final Map<String, JsonSlice> came;
  private final KeptState kept;
  private final Map<String, Question<?>> open = new LinkedHashMap<>();

  private RetriedQuestions(Call call, Map<String, JsonSlice> came, KeptState kept) {
    this.call = call;
    this.came = came;
    this.kept = kept;
  }

  /**
   * Reads what a call brings with it.
   *
   * @throws RpcError if that is not what a retry may bring
   */
  static RetriedQuestions of(Call call) {
    Message message = call.message();
    JsonSlice state = message.param(Params.REQUEST_STATE);
    return new RetriedQuestions(
        call,
        responses(message.param(Params.INPUT_RESPONSES)),
        state == null || Params.isAbsent(state)
            ? new KeptState()
            : call.session().host().states().open(state, call.request()));
  }

  /** Tells whether a call is a retry, by its members alone. */
  static boolean isRetry(Message message) {
    return message.param(Params.INPUT_RESPONSES) != null
        || !Params.isAbsent(message.param(Params.REQUEST_STATE));
  }

  @Override
  synchronized Map<String, Object> ask(Map<String, ? extends Question<?>> questions) {
    Map<String, Object> answers = new LinkedHashMap<>();
    questions.forEach(
        (key, question) -> {
          Object answer = read(key, question);
          if (answer == null) {
            open.put(key, question);
          } else {
            answers.put(key, answer);
          }
        });
    if (!open.isEmpty()) {
      throw new AskSignal();
    }
    return answers;
  }

  /** Opens pages that somebody has to see before the method can go on. */
  synchronized void askFor(List<UrlElicitation> pages) {
    for (UrlElicitation page : pages) {
      open.put("page" + (open.size() + 1), page);
    }
  }

  @Override
  String once(String key, Supplier<String> work) {
    synchronized (this) {
      String before = kept.done().get(key);
      if (before != null) {
        return before;
      }
    }
    // Outside of the lock: it may take long, and another thread may ask meanwhile.
    String result = work.get();
    synchronized (this) {
      kept.done().put(key, result);
    }
    return result;
  }

  @Override
  synchronized Optional<String> state() {
    return Optional.ofNullable(kept.text());
  }

  @Override
  synchronized void state(String text) {
    kept.text(text);
  }

  @Override
  synchronized boolean open() {
    return !open.isEmpty();
  }

  @Override
  synchronized void write(JsonWriter answer) {
    Answers.beginResult(answer, call.id());
    answer.beginObject().name("resultType").value("input_required");
    answer.name("inputRequests").beginObject();
    open.forEach(
        (key, question) -> {
          answer.name(key).beginObject().name("method").value(question.method()).name("params");
          question.writeParams(answer, call.revision());
          answer.endObject();
        });
    answer.endObject();
    if (!kept.isEmpty()) {
      String state = call.session().host().states().keep(kept, call.request());
      answer.name("requestState").value(state);
    }
    answer.name("_meta").beginObject().raw(call.session().host().profile().metaMember());
    answer.endObject().endObject().endObject();
  }

  private @Nullable Object read(String key, Question<?> question) {
    JsonSlice fresh = came.get(key);
    if (fresh != null) {
      try {
        Object answer = question.read(fresh, call.revision());
        kept.answers().put(key, fresh);
        return answer;
      } catch (UnfitAnswerException e) {
        // Asked again, unless there was a good one before.
      }
    }
    JsonSlice before = kept.answers().get(key);
    try {
      return before == null ? null : question.read(before, call.revision());
    } catch (UnfitAnswerException e) {
      // The method asks for something else under this key than it did then.
      return null;
    }
  }

  private static Map<String, JsonSlice> responses(@Nullable JsonSlice value) {
    Map<String, JsonSlice> responses = new HashMap<>();
    if (value == null) {
      return responses;
    }
    try {
      JsonMembers members = JsonMembers.of(value);
      for (String key : members.names()) {
        JsonSlice each = members.get(key);
        JsonReader reader = each.reader();
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
          throw refused(": expected an object for each key");
        }
        responses.put(key, each);
      }
      return responses;
    } catch (JsonException e) {
      throw refused(": expected an object");
    }
  }

  private static RpcError refused(String reason) {
    return new RpcError(RpcError.INVALID_PARAMS, "params.inputResponses" + reason);
  }
}
