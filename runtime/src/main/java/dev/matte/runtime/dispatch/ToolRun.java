package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.guard.OncePolicy;
import dev.matte.runtime.guard.OperationKind;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.TaskSupport;
import org.jspecify.annotations.Nullable;

/** One {@code tools/call}, answered when the tool has returned. */
class ToolRun extends Call {

  private final Offer offer;
  private final int binding;
  private final int index;
  private final @Nullable OnceCall once;

  /**
   * Accepts a call.
   *
   * @param offer in which the place was found; what is served may be another one since
   */
  ToolRun(Request request, Offer offer, long place, long timeoutMillis) {
    super(request, timeoutMillis);
    this.offer = offer;
    this.binding = Place.binding(place);
    this.index = Place.index(place);
    OncePolicy policy = offer.binding(binding).once(index);
    this.once = policy == null ? null : new OnceCall(this, policy, request.host().once());
  }

  @Override
  public boolean slow() {
    return offer.pace(binding).slow(index);
  }

  @Override
  @Nullable String obstacle() {
    // It may run on the thread that would have to read the answer.
    return offer.catalog(binding).nonBlocking(index) && !revision().modern()
        ? "a tool that never waits cannot ask before revision 2026-07-28"
        : super.obstacle();
  }

  @Override
  public boolean nonBlocking() {
    // Who is not the owner of a call that is to happen once waits for it.
    return offer.catalog(binding).nonBlocking(index)
        && once == null
        && !session().host().guards().blocking();
  }

  @Override
  public OperationKind kind() {
    return OperationKind.TOOL;
  }

  @Override
  public String name() {
    return offer.catalog(binding).name(Catalog.Kind.TOOL, index);
  }

  @Override
  public Sensitive sensitive() {
    return offer.binding(binding).sensitive(index);
  }

  @Override
  public String contract() {
    return offer.contract(Place.of(binding, index));
  }

  @Override
  void record(long nanos) {
    offer.pace(binding).record(index, nanos);
  }

  @Override
  final boolean begins(JsonWriter answer) throws Exception {
    return once == null || once.begin(answer);
  }

  @Override
  final void settle(@Nullable Throwable thrown, Outcome last, JsonWriter answer) {
    if (once != null) {
      once.settle(thrown, last, answer);
    }
  }

  @Override
  final long fence() {
    return once == null ? 0 : once.fence();
  }

  @Override
  void execute(JsonWriter answer) throws Exception {
    ServerBinding server = offer.binding(binding);
    String tool = offer.catalog(binding).name(Catalog.Kind.TOOL, index);
    // Callers by a name of before are told apart by their own word for it.
    String called = offer.has(Catalog.Kind.FORMER) ? Params.text(message(), Params.NAME) : tool;
    ToolAnswer frame = ToolAnswer.begin(answer, id(), revision(), session().host().profile());
    if (once != null) {
      once.ran();
    }
    CallToolResult result =
        server.callTool(
            new ToolCall(tool, index, Params.arguments(message()), answer, reports(tool, called)));
    frame.end(result);
    if (result.isError()) {
      outcome(Outcome.FAILED);
    }
  }

  @Override
  boolean startTask() {
    Catalog catalog = offer.catalog(binding);
    if (catalog.taskSupport(index) == TaskSupport.FORBIDDEN) {
      throw new IllegalStateException(
          "the tool "
              + catalog.name(Catalog.Kind.TOOL, index)
              + " does not say that it may be a task: @McpTool(taskSupport = OPTIONAL)");
    }
    return false;
  }

  @Override
  void explainRefusal(Refusal no, boolean status, JsonWriter answer) {
    if (status || !(no instanceof Refusal.TooMany often)) {
      super.explainRefusal(no, status, answer);
    } else {
      // A model that reads this can wait; an error would not reach it.
      ToolAnswer.write(
          Refusals.ofTool(often), answer, id(), revision(), session().host().profile());
    }
  }

  @Override
  void explain(Throwable failure, JsonWriter answer) {
    session().host().failures().ofTool(failure, this, answer);
  }
}
