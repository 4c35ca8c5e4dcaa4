package dev.matte.sample.claudeflow.swarm;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Changes;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Implementation;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.Revision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

/** A call that remembers its progress and does something at each: for example, is cancelled. */
final class ObservedCall implements CallContext {
  final List<String> progress = new ArrayList<>();
  private final IntConsumer atProgress;
  private boolean cancelled;

  ObservedCall() {
    this(done -> {});
  }

  ObservedCall(IntConsumer atProgress) {
    this.atProgress = atProgress;
  }

  /** A call that is cancelled after so many steps. */
  static ObservedCall cancelledAfter(int steps) {
    ObservedCall[] self = new ObservedCall[1];
    self[0] = new ObservedCall(done -> self[0].cancelled = done >= steps);
    return self[0];
  }

  @Override
  public void progress(double done) {
    throw new AssertionError("without a total");
  }

  @Override
  public void progress(double done, double total) {
    throw new AssertionError("without a message");
  }

  @Override
  public void progress(double done, double total, String message) {
    progress.add("%.0f of %.0f: %s".formatted(done, total, message));
    atProgress.accept((int) done);
  }

  @Override
  public void log(LoggingLevel level, String logger, String message) {}

  @Override
  public void log(LoggingLevel level, String message) {}

  @Override
  public boolean cancelled() {
    return cancelled;
  }

  @Override
  public void throwIfCancelled() {
    if (cancelled) {
      throw new CancellationException();
    }
  }

  @Override
  public void onCancel(Runnable action) {}

  @Override
  public String tool() {
    return "observed";
  }

  @Override
  public JsonSlice arguments() {
    return JsonSlice.of("{}");
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
  public Changes changes() {
    throw new UnsupportedOperationException("nothing changes here");
  }

  @Override
  public String requestId() {
    return "1";
  }

  @Override
  public Optional<Duration> remaining() {
    return Optional.empty();
  }
}
