package dev.matte.runtime.http;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.transport.Connection;
import dev.matte.runtime.transport.Endpoint;
import dev.matte.runtime.transport.Outlet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A client of HTTP+SSE: one stream on which everything comes back. When it closes, nothing that
 * runs is cancelled, but its results are dropped (SSE-5). Thread-safe.
 */
final class EventConnection implements Outlet, Sink {

  private final String id;
  private final Caller owner;
  private final Pulse pulse;
  private final EventStream stream;
  private final Connection connection;

  EventConnection(String id, Caller owner, Endpoint endpoint, Pulse pulse) {
    this.id = id;
    this.owner = owner;
    this.pulse = pulse;
    this.stream = new EventStream(pulse);
    this.connection = endpoint.connect(this);
  }

  String id() {
    return id;
  }

  /** Who opened the stream, and nobody else may post to it. */
  Caller owner() {
    return owner;
  }

  Connection connection() {
    return connection;
  }

  /** Begins the stream and says where to post. */
  void open(Visit visit, String uri) {
    stream.open(visit.exchange(), visit.fields(Heads.EVENTS), false);
    stream.send("endpoint", uri);
    stream.until(owner.expiry(), this::end);
    stream.whenIdle(this::endUnlessBusy);
    pulse.watch(stream);
  }

  @Override
  public void send(byte[] message, int from, int to) {
    stream.send(message, from, to);
  }

  @Override
  public void answer(byte[] message, int from, int to) {
    byte[] copy = Arrays.copyOfRange(message, from, to);
    pulse.aside(() -> stream.send(copy, 0, copy.length));
  }

  @Override
  public void finish(int status, @Nullable Refusal refusal, JsonWriter answer) {
    if (answer.size() > 0) {
      stream.send(answer.buffer(), 0, answer.size());
    }
  }

  boolean live() {
    return stream.live();
  }

  void end() {
    pulse.aside(stream::end);
  }

  /** Gives up what is agreed, once nothing runs any more; false when something does. */
  boolean retire() {
    boolean idle = idle();
    if (idle) {
      connection.close();
    }
    return idle;
  }

  private void endUnlessBusy() {
    if (idle()) {
      stream.end();
    }
  }

  private boolean idle() {
    try {
      return connection.awaitIdle(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
