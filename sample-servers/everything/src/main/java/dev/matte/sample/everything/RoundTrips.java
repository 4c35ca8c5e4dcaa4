package dev.matte.sample.everything;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Elicitation;
import dev.matte.runtime.binding.Question;
import dev.matte.runtime.binding.Replies;
import dev.matte.runtime.binding.Roots;
import dev.matte.runtime.binding.Sampling;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.ElicitResult;
import dev.matte.runtime.protocol.Root;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conversations of one and more rounds. Thread-safe: what is remembered is in the call. */
final class RoundTrips implements RoundTripTools {

  private static final String SUBJECT = "the deployment";
  private static final int MOST_TOKENS = 100;

  @Override
  public String elicitation(CallContext call) {
    return "Hello, " + name(call.ask("user_name", askName("What is your name?"))) + "!";
  }

  @Override
  public String sampling(CallContext call) {
    return call.ask("capital_question", question("What is the capital of France?")).text();
  }

  @Override
  public String roots(CallContext call) {
    return "Folders: " + uris(call.ask("client_roots", Roots.list()).roots());
  }

  @Override
  public String requestState(CallContext call) {
    boolean remembered = call.state().filter(SUBJECT::equals).isPresent();
    call.state(SUBJECT);
    boolean accepted = call.ask("confirm", confirm()).accepted();
    return (remembered ? "state-ok" : "asked without a round between") + ": " + accepted;
  }

  @Override
  public String multipleInputs(CallContext call) {
    call.state(SUBJECT);
    Elicitation<JsonSlice> name = askName("What is your name?");
    Sampling greeting = question("Generate a greeting");
    Map<String, Question<?>> questions = new LinkedHashMap<>();
    questions.put("user_name", name);
    questions.put("greeting", greeting);
    questions.put("client_roots", Roots.list());
    Replies replies = call.askAll(questions);
    return "%s %s, at home in %s"
        .formatted(
            replies.to(greeting).text(),
            name(replies.to(name)),
            uris(replies.to(Roots.list()).roots()));
  }

  @Override
  public String multiRound(CallContext call) {
    call.state("first");
    String name = name(call.ask("step1", askName("Step 1: What is your name?")));
    call.state("second");
    ElicitResult<JsonSlice> color =
        call.ask("step2", Elicitation.form("Step 2: What is your favorite color?", Forms.COLOR));
    return name + " likes " + text(color, "color");
  }

  @Override
  public String tamperedState(CallContext call) {
    call.state(SUBJECT);
    return "Confirmed: " + call.ask("confirm", confirm()).accepted();
  }

  @Override
  public String capabilities(CallContext call) {
    Elicitation<JsonSlice> name = askName("What is your name?");
    Sampling greeting = question("Generate a greeting");
    Map<String, Question<?>> questions = new LinkedHashMap<>();
    if (call.canAsk(name)) {
      questions.put("user_name", name);
    }
    if (call.canAsk(greeting)) {
      questions.put("greeting", greeting);
    }
    if (!questions.isEmpty()) {
      call.askAll(questions);
    }
    return "Answers: " + questions.size();
  }

  @Override
  public String prompt(CallContext call) {
    ElicitResult<JsonSlice> context =
        call.ask(
            "user_context", Elicitation.form("What context should the prompt use?", Forms.CONTEXT));
    return "Explain it to somebody who knows about " + text(context, "context");
  }

  private static Elicitation<JsonSlice> askName(String message) {
    return Elicitation.form(message, Forms.NAME);
  }

  private static Elicitation<JsonSlice> confirm() {
    return Elicitation.form("Please confirm", Forms.CONFIRM);
  }

  private static Sampling question(String prompt) {
    return Sampling.text(prompt, MOST_TOKENS);
  }

  private static String name(ElicitResult<JsonSlice> result) {
    return text(result, "name");
  }

  private static List<String> uris(List<Root> roots) {
    return roots.stream().map(root -> root.uri().toString()).toList();
  }

  /** What was filled in, or that nothing was. */
  private static String text(ElicitResult<JsonSlice> result, String member) {
    return result.content().map(content -> Answers.text(content, member)).orElse("nobody");
  }
}
