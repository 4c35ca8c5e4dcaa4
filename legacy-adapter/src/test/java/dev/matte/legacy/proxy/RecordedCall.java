package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Changes;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Implementation;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.Revision;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A call whose client writes down what it hears. */
final class RecordedCall implements CallContext {

  private final String tool;
  private final String arguments;
  private final Optional<Duration> remaining;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<Runnable> cancelActions = new CopyOnWriteArrayList<>();
  private volatile boolean cancelled;

  RecordedCall(String tool, String arguments) {
    this(tool, arguments, Optional.empty());
  }

  RecordedCall(String tool, String arguments, Optional<Duration> remaining) {
    this.remaining = remaining;
    this.tool = tool;
    this.arguments = arguments;
  }

  List<String> heard() {
    return heard;
  }

  synchronized void cancel() {
    cancelled = true;
    cancelActions.forEach(Runnable::run);
  }

  boolean waiting() {
    return !cancelActions.isEmpty();
  }

  @Override
  public String tool() {
    return tool;
  }

  @Override
  public JsonSlice arguments() {
    return JsonSlice.of(arguments);
  }

  @Override
  public void progress(double progress) {
    heard.add("progress " + progress);
  }

  @Override
  public void progress(double progress, double total) {
    heard.add("progress " + progress + " of " + total);
  }

  @Override
  public void progress(double progress, double total, String message) {
    heard.add("progress " + progress + " of " + total + ": " + message);
  }

  @Override
  public void log(LoggingLevel level, String logger, String message) {
    heard.add(level.wire() + " " + logger + " " + message);
  }

  @Override
  public void log(LoggingLevel level, String message) {
    heard.add(level.wire() + " " + message);
  }

  @Override
  public boolean cancelled() {
    return cancelled;
  }

  @Override
  public void throwIfCancelled() {}

  @Override
  public synchronized void onCancel(Runnable action) {
    cancelActions.add(action);
    if (cancelled) {
      action.run();
    }
  }

  @Override
  public Optional<Implementation> clientInfo() {
    return Optional.empty();
  }

  @Override
  public Revision revision() {
    return Revision.V2025_06_18;
  }

  @Override
  public Optional<JsonSlice> meta(String key) {
    return key.equals("progressToken") ? Optional.of(JsonSlice.of("\"t\"")) : Optional.empty();
  }

  @Override
  public Optional<String> traceparent() {
    return Optional.empty();
  }

  @Override
  public Optional<String> tracestate() {
    return Optional.empty();
  }

  @Override
  public Optional<String> baggage() {
    return Optional.empty();
  }

  @Override
  public Changes changes() {
    throw new UnsupportedOperationException("nothing changes here");
  }

  @Override
  public String requestId() {
    return "1";
  }

  @Override
  public Optional<Duration> remaining() {
    return remaining;
  }
}
