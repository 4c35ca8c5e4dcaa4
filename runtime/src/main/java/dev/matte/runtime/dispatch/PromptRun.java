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

  private final Offer offer;
  private final int binding;
  private final int index;

  /**
   * Accepts a request.
   *
   * @param offer in which the place was found; what is served may be another one since
   */
  PromptRun(Request request, Offer offer, long place, long timeoutMillis) {
    super(request, timeoutMillis);
    this.offer = offer;
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
