package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.UrlElicitationRequiredException;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Operation;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.Pass;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.transport.Work;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * One request that calls an author's code, from acceptance to answer.
 *
 * <p>It ends once, as its {@link Lifetime} has it: by its own return, by the client's cancellation,
 * or when its time is over.
 */
abstract class Call implements Work, Operation {

  private static final long MOST_MILLIS = Long.MAX_VALUE / 4_000_000;

  private final long deadline;
  private final Lifetime life = new Lifetime();
  private final Object asking = new Object();
  private Request request;
  private @Nullable CallReports reports;
  private volatile @Nullable Questions questions;
  private int status = 200;
  private @Nullable Refusal refusal;
  private Outcome outcome = Outcome.SUCCEEDED;
  private Pass pass = Pass.NONE;
  private long start;
  private boolean left;

  /**
   * Accepts a request.
   *
   * @param timeoutMillis how long it may take; 0 for no limit
   */
  Call(Request request, long timeoutMillis) {
    this.request = request;
    this.deadline = timeoutMillis == 0 ? 0 : deadline(timeoutMillis);
  }

  /** Does the author's part and writes the whole answer. */
  abstract void execute(JsonWriter answer) throws Exception;

  /** Writes the whole answer that tells of a failure. */
  abstract void explain(Throwable failure, JsonWriter answer);

  /** Why the call may not ask its client; {@code null} when it may. */
  @Nullable String obstacle() {
    // From 2026-07-28 on questions are answers.
    return revision().modern() ? null : request.way().obstacle();
  }

  /** Where the call's questions go; asked for at most once, and only when there are any. */
  private Questions newQuestions() {
    String obstacle = obstacle();
    if (obstacle != null) {
      return new NoQuestions(obstacle);
    }
    return revision().modern() ? RetriedQuestions.of(this) : new SentQuestions(this);
  }

  /**
   * Tells whether the author's part is to be done; if not, the whole answer has been written.
   *
   * @param answer empty
   */
  boolean begins(JsonWriter answer) throws Exception {
    return true;
  }

  /**
   * Looks at the whole answer before it is given, and may write another one.
   *
   * @param thrown what the author's code threw
   * @param last how it has ended
   * @param answer empty when the call was given up and did not return
   */
  void settle(@Nullable Throwable thrown, Outcome last, JsonWriter answer) {}

  /** See {@link dev.matte.runtime.binding.CallContext#fence}. */
  long fence() {
    return 0;
  }

  /** Whether it calls an author's code, so that guards stand before it. */
  boolean guarded() {
    return true;
  }

  /** Notes how long the call took. */
  void record(long nanos) {}

  @Override
  public boolean slow() {
    return false;
  }

  @Override
  public final int status() {
    return status;
  }

  @Override
  public @Nullable Work next() {
    return null;
  }

  @Override
  public final void run(JsonWriter answer) {
    start = System.nanoTime();
    if (!life.begin()) {
      leaveFlight();
      leave(life.expired() ? Outcome.TIMED_OUT : Outcome.CANCELLED);
      return;
    }
    Throwable thrown = null;
    try {
      if (guarded()) {
        pass = session().host().guards().enter(this);
      }
      if (begins(answer)) {
        // What an earlier round left is looked at first; not when the answer is known already.
        if (revision().modern() && RetriedQuestions.isRetry(message())) {
          questions();
        }
        execute(answer);
      }
      if (askInstead(answer)) {
        outcome = Outcome.ASKED;
      }
    } catch (Throwable failure) {
      thrown = failure;
      fail(failure, answer);
    }
    settle(thrown, outcome, answer);
    if (!end()) {
      answer.reset();
      outcome = life.expired() ? Outcome.TIMED_OUT : Outcome.CANCELLED;
    }
    leaveFlight();
    record(System.nanoTime() - start);
    if (!isTask()) {
      leave(outcome);
    }
  }

  /** Tells, once, that the author's code has ended. */
  final void leave(Outcome last) {
    if (!left && guarded()) {
      left = true;
      pass.leave(last);
      session()
          .host()
          .guards()
          .ended(this, last, Optional.ofNullable(refusal), System.nanoTime() - start);
    }
  }

  /** Notes how the author's code has ended. */
  final void outcome(Outcome last) {
    outcome = last;
  }

  /** How the author's code has ended, as far as its own thread knows. */
  final Outcome outcome() {
    return outcome;
  }

  @Override
  public final @Nullable Refusal refusal() {
    return refusal;
  }

  @Override
  public final Caller caller() {
    return request.caller();
  }

  @Override
  public JsonSlice arguments() {
    return Params.arguments(message());
  }

  @Override
  public Sensitive sensitive() {
    return Sensitive.NONE;
  }

  @Override
  public String contract() {
    return "";
  }

  @Override
  public final Optional<String> header(String name) {
    return Optional.ofNullable(request.way().header(name));
  }

  @Override
  public final Optional<JsonSlice> meta(String key) {
    return meta().member(key);
  }

  @Override
  public final String requestId() {
    return id().toString();
  }

  private void fail(Throwable failure, JsonWriter answer) {
    answer.reset();
    if (life.cancelled()) {
      return;
    }
    try {
      if (failure instanceof UrlElicitationRequiredException pages && revision().modern()) {
        AskFailures.ask(pages, this);
      }
      if (askInstead(answer)) {
        outcome = Outcome.ASKED;
      } else {
        tell(failure, answer);
      }
    } catch (RuntimeException e) {
      answer.reset();
      tell(e, answer);
    }
  }

  private void tell(Throwable failure, JsonWriter answer) {
    if (failure instanceof RefusedException no) {
      refusal = no.refusal();
      outcome = Outcome.REFUSED;
      boolean told = request.way().hasStatus();
      status = told ? refusal.status() : status;
      explainRefusal(refusal, told, answer);
      return;
    }
    Throwable said = AskFailures.translated(failure, request);
    explain(said, answer);
    outcome = Failures.outcome(said);
    status = revision().modern() ? Failures.status(said) : status;
  }

  /**
   * Writes the whole answer that tells of a no.
   *
   * @param status whether a status of HTTP goes with it
   */
  void explainRefusal(Refusal no, boolean status, JsonWriter answer) {
    Refusals.write(answer, id(), no, status);
  }

  /** Writes questions over whatever the author's code made of it, when there are any. */
  private boolean askInstead(JsonWriter answer) {
    Questions asked = questions;
    if (asked == null || !asked.open()) {
      return false;
    }
    answer.reset();
    asked.write(answer);
    return true;
  }

  @Override
  public final void register() {
    session().inFlight().add(this);
    if (deadline != 0) {
      session().host().deadlines().add(this);
    }
  }

  @Override
  public final void detach() {
    request = request.detached();
  }

  /** Ends the call at the client's wish: no answer will be sent. */
  final void cancel() {
    if (life.stop(false, session().host().executor())) {
      session().inFlight().release(this);
      request.way().dropped();
    }
  }

  /** Ends the call because its time is over. */
  final void expire() {
    if (life.stop(true, session().host().executor())) {
      session().inFlight().release(this);
      JsonWriter answer = new JsonWriter();
      explain(new TimeOver(), answer);
      Questions asked = questions;
      if (asked != null) {
        // Before the answer: nothing that belongs to the call may follow it.
        asked.withdraw();
      }
      request.way().answer(answer.buffer(), 0, answer.size());
      life.answered();
    }
  }

  /** Marks the call as one that others can see; false when it is over already. */
  final boolean enterFlight() {
    return life.enterFlight();
  }

  /**
   * Lets the author's code go on as a task; tells whether it does. Not every call can, and not for
   * every client.
   */
  boolean startTask() {
    return false;
  }

  /** Whether the author's code goes on when the request is answered. */
  boolean isTask() {
    return false;
  }

  /** Says a word on the status of a task. */
  void taskStatus(String text) {}

  /** Whether the author's code should end. */
  boolean cancelled() {
    return life.cancelled();
  }

  /** Ends the calling code when the call was cancelled. */
  final void throwIfCancelled() {
    if (cancelled()) {
      throw new CancellationException("the call was cancelled");
    }
  }

  /** Where the call's questions go. */
  final Questions questions() {
    Questions present = questions;
    if (present == null) {
      synchronized (asking) {
        present = questions;
        if (present == null) {
          present = newQuestions();
          questions = present;
        }
      }
    }
    return present;
  }

  /** Sends the call's questions elsewhere; before any is asked. */
  final void questions(Questions elsewhere) {
    this.questions = elsewhere;
  }

  /** Tells whether the call has ended, by whatever. */
  boolean over() {
    return life.over();
  }

  /** Runs an action on cancellation; at once when that has been. */
  void onCancel(Runnable action) {
    life.onCancel(action);
  }

  final JsonSlice id() {
    return request.id();
  }

  final Message message() {
    return request.message();
  }

  final RequestMeta meta() {
    return request.meta();
  }

  final Revision revision() {
    return request.revision();
  }

  final Request request() {
    return request;
  }

  final Session session() {
    return request.session();
  }

  /** When the call's time is over, by {@link System#nanoTime}; 0 for never. */
  final long deadline() {
    return deadline;
  }

  final boolean finished() {
    return life.finished();
  }

  /** What the author's code may know and say of this call; asked for by its own thread only. */
  final CallReports reports(String logger) {
    return reports(logger, "");
  }

  /** The same for a tool, by the name it was called. */
  final CallReports reports(String logger, String tool) {
    CallReports made = new CallReports(this, logger, tool);
    reports = made;
    if (isTask()) {
      made.close();
    }
    return made;
  }

  /** Lets no more progress and messages out. */
  final void closeReports() {
    CallReports present = reports;
    if (present != null) {
      present.close();
    }
  }

  /** Ends the call by its own return; false when somebody else did before. */
  private boolean end() {
    if (reports != null) {
      reports.close();
    }
    Questions asked = questions;
    if (asked != null) {
      asked.withdraw();
    }
    return life.end();
  }

  private void leaveFlight() {
    if (life.inFlight()) {
      session().inFlight().remove(this);
      if (deadline != 0) {
        session().host().deadlines().remove(this);
      }
    }
  }

  private static long deadline(long timeoutMillis) {
    long at = System.nanoTime() + Math.min(timeoutMillis, MOST_MILLIS) * 1_000_000;
    return at == 0 ? 1 : at;
  }
}
