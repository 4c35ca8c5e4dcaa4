package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One connection, from greeting to end. Safe for use by many threads. */
final class Session {

  /** Writes the members of a request's {@code params}. */
  interface Params {
    /** Writes the members but {@code _meta}, which is no business of who asks. */
    void write(JsonWriter json, long id);
  }

  private final Conversation conversation;
  private final Link link;
  private final Speech speech;
  private Optional<JsonSlice> serverInfo = Optional.empty();
  private Capabilities capabilities = Capabilities.NONE;

  Session(Conversation conversation, Link link, Speech speech) {
    this.conversation = conversation;
    this.link = link;
    this.speech = speech;
  }

  /**
   * Greets the other side.
   *
   * @throws LegacyException if the other side does not answer
   * @throws RpcErrorException if it refuses
   */
  void greet(Duration timeout) {
    begin(speech.greet(this, timeout), timeout);
  }

  /** Goes on with another side that knows no greeting, and may know the rest. */
  void goOn(Duration timeout) {
    begin(Greeting.NONE, timeout);
  }

  /**
   * Asks and waits for the answer.
   *
   * @param call hears of progress and log messages, and may cancel; {@code null} when nobody does
   * @throws SessionGone if the request was certainly not carried out because the session is over
   * @throws RpcErrorException if the answer is an error
   * @throws LegacyException if there is no answer
   * @throws CancellationException if the call was cancelled, or this thread interrupted
   */
  JsonSlice request(String method, Params params, @Nullable CallContext call, Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    try {
      return speech.result(method, exchange(method, params, call, timeout));
    } catch (RpcErrorException e) {
      if (!speech.wantsLists(method, e)) {
        throw speech.refusal(method, e);
      }
    }
    new ListPages(this, "tools/list", "tools", timeout, entry -> {}).read();
    Duration left = Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
    return speech.result(method, exchange(method, params, call, left));
  }

  private JsonSlice exchange(
      String method, Params params, @Nullable CallContext call, Duration timeout) {
    if (call != null || method.equals("tools/call")) {
      conversation.confide();
    }
    Pending pending = conversation.open(call, timeout);
    JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
    json.name("id").value(pending.id()).name("method").value(method);
    json.name("params").beginObject();
    params.write(json, pending.id());
    speech.writeMeta(json, pending.id(), call);
    json.endObject().endObject();
    if (call != null) {
      call.onCancel(() -> pending.fail(new CancellationException("the call was cancelled")));
    }
    try {
      link.ask(Lines.one(json), pending);
      JsonSlice result = pending.await();
      link.answered(pending);
      return result;
    } catch (TimeoutException e) {
      cancel(pending, "no answer in time");
      throw silence(method, timeout);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      cancel(pending, "cancelled");
      throw new CancellationException("the call was cancelled");
    } catch (CancellationException e) {
      cancel(pending, "cancelled");
      throw e;
    } finally {
      conversation.close(pending);
    }
  }

  /** What the server says it is: a JSON object with name and version. */
  Optional<JsonSlice> serverInfo() {
    return serverInfo;
  }

  /** What the server says it can do. */
  Capabilities capabilities() {
    return capabilities;
  }

  /** The method of a request that asks for a sign of life and nothing else. */
  String signOfLife() {
    return speech.signOfLife();
  }

  /** How many requests wait for answers. */
  int waiting() {
    return conversation.waiting();
  }

  boolean over() {
    return conversation.over();
  }

  /** Tells whether the session was of any use. */
  boolean answered() {
    return conversation.answered();
  }

  /** Gives back what a session that is over still holds. */
  void release() {
    if (!conversation.retired()) {
      link.close();
    }
  }

  void close() {
    link.close();
  }

  private LegacyException silence(String method, Duration timeout) {
    String trouble = conversation.trouble();
    LegacyException silence =
        conversation.failure(
            "did not answer %s within %s%s"
                .formatted(
                    method,
                    timeout.toSeconds() >= 10
                        ? timeout.toSeconds() + " s"
                        : timeout.toMillis() + " ms",
                    trouble.isEmpty() ? "" : "; it " + trouble));
    return new Silence(String.valueOf(silence.getMessage()));
  }

  private void cancel(Pending pending, String reason) {
    // The specification forbids cancelling the handshake.
    if (pending.id() > 1 && !conversation.over()) {
      speech.cancel(link, pending.id(), reason);
    }
  }

  private void begin(Greeting greeting, Duration timeout) {
    serverInfo = greeting.serverInfo();
    capabilities = greeting.capabilities();
    try {
      speech.begin(greeting, link, timeout);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the call was cancelled");
    }
  }
}
