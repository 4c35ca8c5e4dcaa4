package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.guard.OperationKind;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.PromptMessage;
import dev.matte.runtime.rpc.Answers;

/** One {@code prompts/get}. */
final class PromptRun extends Call {

  private final int binding;
  private final int index;

  PromptRun(Request request, long place, long timeoutMillis) {
    super(request, timeoutMillis);
    this.binding = Place.binding(place);
    this.index = Place.index(place);
  }

  @Override
  public OperationKind kind() {
    return OperationKind.PROMPT;
  }

  @Override
  public String name() {
    return Params.text(message(), Params.NAME);
  }

  @Override
  void execute(JsonWriter answer) throws Exception {
    Offer offer = session().host().offer();
    String prompt = offer.catalog(binding).name(Catalog.Kind.PROMPT, index);
    GetPromptResult result =
        offer
            .binding(binding)
            .getPrompt(new PromptCall(prompt, index, Params.arguments(message()), reports(prompt)));
    Answers.beginResult(answer, id());
    answer.beginObject();
    if (result.description().isPresent()) {
      answer.name("description").value(result.description().get());
    }
    answer.name("messages").beginArray();
    for (PromptMessage each : result.messages()) {
      answer.beginObject().name("role").value(each.role().wire()).name("content");
      each.content().writeTo(answer, revision());
      answer.endObject();
    }
    answer.endArray();
    session().host().profile().endResult(answer, revision());
  }

  @Override
  void explain(Throwable failure, JsonWriter answer) {
    session().host().failures().ofOther(failure, this, answer);
  }
}
