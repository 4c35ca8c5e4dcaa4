package dev.matte.runtime.client;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Changes;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Implementation;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.Revision;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A call without a client, for tests of a tool by itself: it writes down what the tool reports and
 * is cancelled when the test says so. Thread-safe.
 */
public final class RecordedCall implements CallContext {

  private final String tool;
  private final String arguments;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<Runnable> actions = new CopyOnWriteArrayList<>();
  private volatile Consumer<String> listener = line -> {};
  private volatile boolean cancelled;

  /** A call of no tool in particular, without arguments. */
  public RecordedCall() {
    this("tool", "{}");
  }

  /** A call of a tool with arguments, a JSON object. */
  public RecordedCall(String tool, String arguments) {
    this.tool = tool;
    this.arguments = arguments;
  }

  /** Hands each line to a listener as it is written down. */
  public RecordedCall onReport(Consumer<String> listener) {
    this.listener = listener;
    return this;
  }

  /**
   * What was reported, a line each: {@code progress 1}, {@code progress 1 of 3: Count}, {@code info
   * Done}, {@code info logger: Done}, {@code changed tools}.
   */
  public List<String> heard() {
    return List.copyOf(heard);
  }

  /** Cancels the call. */
  public void cancel() {
    cancelled = true;
    actions.forEach(Runnable::run);
  }

  /** Whether somebody waits to hear that the call is cancelled. */
  public boolean isWatched() {
    return !actions.isEmpty();
  }

  @Override
  public void progress(double progress) {
    hear("progress " + number(progress));
  }

  @Override
  public void progress(double progress, double total) {
    hear("progress " + number(progress) + " of " + number(total));
  }

  @Override
  public void progress(double progress, double total, String message) {
    hear("progress " + number(progress) + " of " + number(total) + ": " + message);
  }

  @Override
  public void log(LoggingLevel level, String logger, String message) {
    hear(level.wire() + " " + logger + ": " + message);
  }

  @Override
  public void log(LoggingLevel level, String message) {
    hear(level.wire() + " " + message);
  }

  @Override
  public Changes changes() {
    return new RecordedChanges(this::hear);
  }

  @Override
  public boolean cancelled() {
    return cancelled;
  }

  @Override
  public void throwIfCancelled() {
    if (cancelled) {
      throw new CancellationException(tool + " was cancelled");
    }
  }

  @Override
  public void onCancel(Runnable action) {
    actions.add(action);
    if (cancelled) {
      action.run();
    }
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
  public Optional<Implementation> clientInfo() {
    return Optional.empty();
  }

  @Override
  public Revision revision() {
    return Revision.V2026_07_28;
  }

  @Override
  public Optional<JsonSlice> meta(String key) {
    return Optional.empty();
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
  public String requestId() {
    return "1";
  }

  @Override
  public Optional<Duration> remaining() {
    return Optional.empty();
  }

  private void hear(String line) {
    heard.add(line);
    listener.accept(line);
  }

  private static String number(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : Double.toString(number);
  }
}
