package dev.matte.legacy.migrate;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Changes;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Implementation;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.Revision;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * What a shadow call may know of the call it repeats. Nobody hears what it says and nobody can be
 * asked; it is cancelled by being interrupted. Headers and metadata are not kept.
 */
final class ShadowContext implements CallContext {

  private final String tool;
  private final JsonSlice arguments;
  private final Caller caller;
  private final Optional<Implementation> client;
  private final Optional<String> session;
  private final Revision revision;
  private final String requestId;

  /**
   * Keeps what is there while the call runs.
   *
   * @param arguments in an array of their own
   */
  ShadowContext(CallContext call, JsonSlice arguments) {
    this.tool = call.tool();
    this.arguments = arguments;
    this.caller = call.caller();
    this.client = call.clientInfo();
    this.session = call.sessionId();
    this.revision = call.revision();
    this.requestId = call.requestId();
  }

  @Override
  public void progress(double progress) {}

  @Override
  public void progress(double progress, double total) {}

  @Override
  public void progress(double progress, double total, String message) {}

  @Override
  public void log(LoggingLevel level, String logger, String message) {}

  @Override
  public void log(LoggingLevel level, String message) {}

  @Override
  public boolean cancelled() {
    return Thread.currentThread().isInterrupted();
  }

  @Override
  public void throwIfCancelled() {
    if (cancelled()) {
      throw new CancellationException("the shadow call took too long");
    }
  }

  @Override
  public void onCancel(Runnable action) {}

  @Override
  public String tool() {
    return tool;
  }

  @Override
  public JsonSlice arguments() {
    return arguments;
  }

  @Override
  public Caller caller() {
    return caller;
  }

  @Override
  public Optional<Implementation> clientInfo() {
    return client;
  }

  @Override
  public Revision revision() {
    return revision;
  }

  @Override
  public Optional<String> sessionId() {
    return session;
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
    return Unheard.INSTANCE;
  }

  @Override
  public String requestId() {
    return requestId;
  }

  @Override
  public Optional<Duration> remaining() {
    return Optional.empty();
  }

  /** Changes that nobody is told of. */
  private enum Unheard implements Changes {
    INSTANCE;

    @Override
    public void toolsChanged() {}

    @Override
    public void promptsChanged() {}

    @Override
    public void resourcesChanged() {}

    @Override
    public void resourceUpdated(String uri) {}
  }
}
