package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.AskException;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ClientSession;
import dev.matte.runtime.binding.Question;
import dev.matte.runtime.binding.Replies;
import dev.matte.runtime.protocol.ClientCapability;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The asking side of a call's context: checks what is asked, and passes it on. Thread-safe. */
abstract class CallAsking implements CallContext {

  private final Call call;
  private final Set<String> keys = new HashSet<>();

  CallAsking(Call call) {
    this.call = call;
  }

  @Override
  public Replies askAll(Map<String, ? extends Question<?>> questions) {
    throwIfCancelled();
    if (call.over()) {
      throw new AskException("the call is over, so nobody can be asked");
    }
    String obstacle = call.obstacle();
    if (obstacle != null) {
      throw new AskException(obstacle);
    }
    Set<ClientCapability> needed = new LinkedHashSet<>();
    questions.values().forEach(question -> needed.addAll(question.needs(revision())));
    require(needed.toArray(new ClientCapability[0]));
    questions.keySet().forEach(key -> use("question ", key));
    Map<String, Object> answers = call.questions().ask(questions);
    IdentityHashMap<Question<?>, Object> byQuestion = new IdentityHashMap<>();
    questions.forEach(
        (key, question) -> {
          Object answer = Objects.requireNonNull(answers.get(key), key);
          if (byQuestion.put(question, answer) != null) {
            throw new IllegalArgumentException("the same question stands under two keys");
          }
        });
    return new Replies(byQuestion);
  }

  @Override
  public String once(String key, Supplier<String> work) {
    use("work ", key);
    return call.questions().once(key, work);
  }

  @Override
  public Optional<String> state() {
    return call.questions().state();
  }

  @Override
  public void state(String text) {
    call.questions().state(Objects.requireNonNull(text, "text"));
  }

  @Override
  public boolean supports(ClientCapability capability) {
    return call.request().capabilities().offers(capability, revision());
  }

  @Override
  public boolean canAsk(Question<?> question) {
    return call.obstacle() == null && CallContext.super.canAsk(question);
  }

  @Override
  public Optional<ClientSession> clientSession() {
    return revision().modern() ? Optional.empty() : Optional.of(call.session().client());
  }

  private void use(String kind, String key) {
    synchronized (keys) {
      if (!keys.add(kind + key)) {
        throw new IllegalArgumentException(kind + "\"" + key + "\" was there already");
      }
    }
  }
}
