package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.CompletionCall;
import dev.matte.runtime.guard.OperationKind;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.rpc.Answers;
import java.util.List;

/** One {@code completion/complete}. */
final class CompletionRun extends Call {

  /** The specification's bound on the values of one answer. */
  private static final int MOST = 100;

  private final Offer offer;
  private final CompletionRequest wanted;

  /**
   * Accepts a request.
   *
   * @param offer in which the completer was found; what is served may be another one since
   */
  CompletionRun(Request request, Offer offer, CompletionRequest wanted, long timeoutMillis) {
    super(request, timeoutMillis);
    this.offer = offer;
    this.wanted = wanted;
  }

  @Override
  String obstacle() {
    return "completions may not ask the client";
  }

  @Override
  public OperationKind kind() {
    return OperationKind.COMPLETION;
  }

  @Override
  public String name() {
    return wanted.name();
  }

  @Override
  void execute(JsonWriter answer) throws Exception {
    List<String> values = values();
    Answers.beginResult(answer, id());
    answer.beginObject().name("completion").beginObject().name("values").beginArray();
    for (int i = 0; i < Math.min(MOST, values.size()); i++) {
      answer.value(values.get(i));
    }
    answer.endArray();
    answer.name("total").value(values.size()).name("hasMore").value(values.size() > MOST);
    answer.endObject();
    session().host().profile().endResult(answer, revision());
  }

  @Override
  void explain(Throwable failure, JsonWriter answer) {
    session().host().failures().ofOther(failure, this, answer);
  }

  private List<String> values() throws Exception {
    long place = wanted.place();
    if (place == Place.NONE) {
      return List.of();
    }
    return offer
        .binding(Place.binding(place))
        .complete(
            new CompletionCall(
                Place.index(place), wanted.value(), wanted.arguments(), reports("completion")));
  }
}
