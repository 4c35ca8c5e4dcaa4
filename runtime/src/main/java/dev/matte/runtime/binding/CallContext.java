package dev.matte.runtime.binding;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Implementation;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.Revision;
import java.time.Duration;
import java.util.Optional;

/**
 * What a tool may know of its call, and what it may say while it works.
 *
 * <p>A method of an annotated interface takes one as a parameter; it never shows in the schema. It
 * may be handed to other threads, and all methods may be called after the call has ended: they then
 * do nothing, and questions fail.
 */
public interface CallContext extends Asking {

  /**
   * Reports how far the work is, when the client asked for it. Values that do not grow are dropped;
   * of values that come faster than the host sends them, the latest is sent.
   */
  void progress(double progress);

  /** Reports how far the work is, and how far it goes. */
  void progress(double progress, double total);

  /** Reports how far the work is, how far it goes, and what is being done. */
  void progress(double progress, double total, String message);

  /**
   * Sends a message to the client's log, when it wants messages of that level and the call has not
   * sent too many in this second; messages left out are counted, and the client is told.
   */
  void log(LoggingLevel level, String logger, String message);

  /** Sends a message to the client's log under the tool's name. */
  void log(LoggingLevel level, String message);

  /** Tells whether the client cancelled the call, or its time ran out, or the server stops. */
  boolean cancelled();

  /**
   * Ends the tool if the call was cancelled.
   *
   * @throws java.util.concurrent.CancellationException if so; nobody needs to catch it
   */
  void throwIfCancelled();

  /**
   * Runs an action when the call is cancelled, on a thread of its own, or at once on this one if it
   * was already.
   */
  void onCancel(Runnable action);

  /**
   * Lets the call go on as a task: the client is answered at once, the method goes on, and what it
   * returns or throws is kept for the client to fetch. Questions from then on wait in the task;
   * progress and log messages are dropped. Further calls change nothing.
   *
   * <p>Ask first what is needed to decide: before it is a task, the method is run again for each
   * round of answers, and after it not.
   *
   * @return whether the call is a task; false when the client knows none, and the method then goes
   *     on with the client waiting
   * @throws IllegalStateException if the tool does not say {@code taskSupport}
   * @throws RuntimeException if the host keeps as many tasks as it may; nobody needs to catch it
   */
  default boolean startTask() {
    return false;
  }

  /** Says a word on how the task stands, for people; nothing happens when the call is none. */
  default void taskStatus(String text) {}

  /** The name under which the tool was called; empty for a resource or prompt. */
  String tool();

  /**
   * The arguments exactly as they came, members that nobody knows included: a JSON object, empty
   * when there were none and once the call has ended.
   */
  JsonSlice arguments();

  /** Who the client says it is. Nothing may depend on it: see {@link #caller}. */
  Optional<Implementation> clientInfo();

  /** Who calls, as an authenticator vouches for it. */
  default Caller caller() {
    return Caller.ANONYMOUS;
  }

  /**
   * A number that grows each time another owner takes over a call that is to happen once; 0 for
   * calls that are not. A store that refuses smaller numbers than it has seen keeps an owner that
   * was given up from doing the work a second time.
   */
  default long fence() {
    return 0;
  }

  /** The protocol revision of this call. */
  @Override
  Revision revision();

  /** A member of the request's {@code _meta}, as the JSON that was sent. */
  Optional<JsonSlice> meta(String key);

  /** The W3C trace parent that came with the request. */
  Optional<String> traceparent();

  /** The W3C trace state that came with the request. */
  Optional<String> tracestate();

  /** The W3C baggage that came with the request. */
  Optional<String> baggage();

  /** Tells all clients of the host that something it serves has changed. */
  Changes changes();

  /** The request's id as JSON: a number, or a text in quotes. */
  String requestId();

  /** How much of the call's time is left; empty when it has no limit. */
  Optional<Duration> remaining();

  /**
   * Lets the client go and come back: closes the connection that waits for this call, which goes
   * on; its answer is kept for a while. Does nothing where clients cannot come back, which is
   * everywhere but under revision 2025-11-25 over HTTP.
   *
   * @param retry after how long the client is to come back
   */
  default void closeStream(Duration retry) {}

  /**
   * A header of the HTTP request that brought the call; empty without HTTP, and for those that hold
   * secrets: {@code Authorization}, {@code Proxy-Authorization} and {@code Cookie}.
   */
  default Optional<String> header(String name) {
    return Optional.empty();
  }

  /** The id of the client's HTTP session; empty from revision 2026-07-28 on, and without HTTP. */
  default Optional<String> sessionId() {
    return Optional.empty();
  }
}
