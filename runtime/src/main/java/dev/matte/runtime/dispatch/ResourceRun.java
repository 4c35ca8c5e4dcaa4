package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.OperationKind;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.ReadResourceResult;
import dev.matte.runtime.rpc.Answers;
import org.jspecify.annotations.Nullable;

/** One {@code resources/read}: a fixed resource, or the first template that matches. */
final class ResourceRun extends Call {

  private final Offer offer;
  private final long place;

  /**
   * Accepts a request.
   *
   * @param offer in which the place was looked up; what is served may be another one since
   */
  ResourceRun(Request request, Offer offer, long place, long timeoutMillis) {
    super(request, timeoutMillis);
    this.offer = offer;
    this.place = place;
  }

  @Override
  void execute(JsonWriter answer) throws Exception {
    String uri = Params.text(message(), Params.URI);
    ReadResourceResult result = read(uri, reports(uri));
    Answers.beginResult(answer, id());
    answer.beginObject().name("contents");
    result.writeTo(answer, revision());
    if (revision().modern()) {
      session().host().profile().writeCacheable(answer, caching(result));
    }
    answer.endObject().endObject();
  }

  /** What was said with a client's answers in hand is for that one request. */
  private Caching caching(ReadResourceResult result) {
    return RetriedQuestions.isRetry(message())
        ? Caching.NONE
        : new Caching(result.ttlMillis(), result.scope());
  }

  @Override
  void explain(Throwable failure, JsonWriter answer) {
    session().host().failures().ofOther(failure, this, answer);
  }

  @Override
  public OperationKind kind() {
    return OperationKind.RESOURCE;
  }

  @Override
  public String name() {
    return Params.text(message(), Params.URI);
  }

  private ReadResourceResult read(String uri, CallReports reports) throws Exception {
    if (place != Place.NONE) {
      return offer
          .binding(Place.binding(place))
          .readResource(new ResourceCall(uri, Place.index(place), new JsonWriter(), reports));
    }
    Guards guards = session().host().guards();
    @Nullable Access refused = null;
    for (int i = 0; i < offer.size(); i++) {
      Access access = offer.unlisted(i, uri);
      if (access != null && guards.admits(access, caller())) {
        try {
          return offer
              .binding(i)
              .readResource(new ResourceCall(uri, -1, new JsonWriter(), reports));
        } catch (UnknownResourceException e) {
          // The next binding may have a template that matches.
        }
      } else if (access != null && !access.undecided()) {
        throw new RefusedException(access.refusal(caller()));
      } else if (access != null) {
        // It may not know the URI at all, and the next one may.
        refused = access;
      }
    }
    if (refused != null) {
      throw new RefusedException(guards.effective(refused).refusal(caller()));
    }
    throw new UnknownResourceException(uri);
  }
}
