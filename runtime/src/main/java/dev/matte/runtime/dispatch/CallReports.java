package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Changes;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Implementation;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.Answers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The context of one call. Thread-safe: a lock keeps notifications apart and before the answer.
 *
 * <p>Both kinds of notification are rationed: progress that comes too fast waits, the latest value
 * alone, and goes out with the next report or the answer; log messages that come too fast are
 * counted instead.
 *
 * <p>Specification: basic/utilities/progress, server/utilities/logging.
 */
final class CallReports extends CallAsking {

  private static final byte[] PROGRESS =
      "notifications/progress".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MESSAGE = "notifications/message".getBytes(StandardCharsets.US_ASCII);

  private static final String[] SECRETS = {"Authorization", "Proxy-Authorization", "Cookie"};

  private final Call call;
  private final String logger;
  private final String tool;
  private final ReentrantLock speech = new ReentrantLock();
  private @Nullable Allowance progressLeft;
  private @Nullable Allowance messagesLeft;
  private double reached = Double.NEGATIVE_INFINITY;
  private @Nullable JsonWriter waiting;
  private int leftOut;
  private LoggingLevel leftOutLevel = LoggingLevel.DEBUG;
  private boolean closed;

  /**
   * The context of a call.
   *
   * @param tool the name of the tool as it was called; empty when it is no tool
   */
  CallReports(Call call, String logger, String tool) {
    super(call);
    this.call = call;
    this.logger = logger;
    this.tool = tool;
  }

  /** Lets out what waits and then nothing more; on return nothing is on its way either. */
  void close() {
    speech.lock();
    try {
      if (waiting != null) {
        send(waiting);
      }
      admitLeftOut();
      closed = true;
    } finally {
      speech.unlock();
    }
  }

  @Override
  public void progress(double progress) {
    report(progress, Double.NaN, null);
  }

  @Override
  public void progress(double progress, double total) {
    report(progress, total, null);
  }

  @Override
  public void progress(double progress, double total, String message) {
    report(progress, total, message);
  }

  @Override
  public void log(LoggingLevel level, String message) {
    log(level, logger, message);
  }

  @Override
  public void log(LoggingLevel level, String logger, String message) {
    LoggingLevel least = call.session().leastLevel(call);
    if (least == null || level.compareTo(least) < 0) {
      return;
    }
    speech.lock();
    try {
      if (messagesLeft == null) {
        messagesLeft = allowance(call.session().host().limits().logMessagesPerSecond());
      }
      if (messagesLeft.tryTake()) {
        admitLeftOut();
        send(message(level, logger, message));
      } else {
        leftOut++;
        leftOutLevel = level.compareTo(leftOutLevel) > 0 ? level : leftOutLevel;
      }
    } finally {
      speech.unlock();
    }
  }

  /** Says that messages were left out, as loudly as the loudest of them. */
  private void admitLeftOut() {
    if (leftOut > 0) {
      String text = leftOut + (leftOut == 1 ? " message was" : " messages were");
      send(message(leftOutLevel, logger, text + " left out: too many in a second"));
      leftOut = 0;
      leftOutLevel = LoggingLevel.DEBUG;
    }
  }

  private static JsonWriter message(LoggingLevel level, String logger, String message) {
    JsonWriter json = new JsonWriter();
    Answers.beginNotification(json, MESSAGE);
    json.beginObject().name("level").value(level.wire()).name("logger").value(logger);
    json.name("data").value(message).endObject().endObject();
    return json;
  }

  private Allowance allowance(int perSecond) {
    return call.session().host().allowance(perSecond);
  }

  @Override
  public boolean cancelled() {
    return call.cancelled();
  }

  @Override
  public void throwIfCancelled() {
    call.throwIfCancelled();
  }

  @Override
  public void onCancel(Runnable action) {
    call.onCancel(action);
  }

  @Override
  public boolean startTask() {
    return call.startTask();
  }

  @Override
  public void taskStatus(String text) {
    call.taskStatus(text);
  }

  @Override
  public String tool() {
    return tool;
  }

  @Override
  public JsonSlice arguments() {
    speech.lock();
    try {
      // A copy: when the call is over, the next message may come to stand in the same bytes.
      return closed && !call.isTask()
          ? Params.EMPTY_OBJECT
          : Params.arguments(call.message()).detached();
    } finally {
      speech.unlock();
    }
  }

  @Override
  public Optional<Implementation> clientInfo() {
    return call.session().clientInfo(call);
  }

  @Override
  public Caller caller() {
    return call.caller();
  }

  @Override
  public long fence() {
    return call.fence();
  }

  @Override
  public Revision revision() {
    return call.revision();
  }

  @Override
  public Optional<JsonSlice> meta(String key) {
    return call.meta().member(key);
  }

  @Override
  public Optional<String> traceparent() {
    return trace("traceparent");
  }

  @Override
  public Optional<String> tracestate() {
    return trace("tracestate");
  }

  @Override
  public Optional<String> baggage() {
    return trace("baggage");
  }

  /** What the message says wins over its HTTP headers: META-3. */
  private Optional<String> trace(String name) {
    Optional<String> said = call.meta().text(name);
    return said.isPresent() ? said : header(name);
  }

  @Override
  public Optional<String> header(String name) {
    for (String secret : SECRETS) {
      if (secret.equalsIgnoreCase(name)) {
        return Optional.empty();
      }
    }
    return call.finished()
        ? Optional.empty()
        : Optional.ofNullable(call.request().way().header(name));
  }

  @Override
  public Optional<String> sessionId() {
    return Optional.ofNullable(call.request().way().sessionId());
  }

  @Override
  public void closeStream(Duration retry) {
    speech.lock();
    try {
      if (!closed && !call.cancelled()) {
        call.request().way().pause(retry.toMillis());
      }
    } finally {
      speech.unlock();
    }
  }

  @Override
  public Changes changes() {
    return call.session().host().changes();
  }

  @Override
  public String requestId() {
    return call.id().toString();
  }

  @Override
  public Optional<Duration> remaining() {
    return call.deadline() == 0 || call.isTask()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(Math.max(0, call.deadline() - System.nanoTime())));
  }

  private void report(double progress, double total, @Nullable String message) {
    JsonSlice token = call.meta().progressToken();
    if (token == null) {
      return;
    }
    JsonWriter json = new JsonWriter();
    Answers.beginNotification(json, PROGRESS);
    json.beginObject().name("progressToken").raw(token);
    json.name("progress").value(progress);
    if (Double.isFinite(total)) {
      json.name("total").value(total);
    }
    if (message != null && call.revision().atLeast(Revision.V2025_03_26)) {
      json.name("message").value(message);
    }
    json.endObject().endObject();
    speech.lock();
    try {
      // The specification wants progress to increase; what does not is dropped.
      if (progress > reached) {
        reached = progress;
        if (progressLeft == null) {
          progressLeft = allowance(call.session().host().limits().progressPerSecond());
        }
        boolean due = progressLeft.tryTake();
        waiting = due ? null : json;
        if (due) {
          send(json);
        }
      }
    } finally {
      speech.unlock();
    }
  }

  private void send(JsonWriter json) {
    if (!closed && !call.cancelled()) {
      call.request().way().send(json.buffer(), 0, json.size());
    }
  }
}
