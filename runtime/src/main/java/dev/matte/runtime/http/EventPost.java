package dev.matte.runtime.http;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.transport.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * The way of one message that was posted by a client of HTTP+SSE: what belongs to it goes to the
 * client's one stream, and it has a sender of its own. Thread-safe.
 */
record EventPost(EventConnection client, Visit visit) implements Outlet {

  @Override
  public void send(byte[] message, int from, int to) {
    client.send(message, from, to);
  }

  @Override
  public void answer(byte[] message, int from, int to) {
    client.answer(message, from, to);
  }

  @Override
  public Caller caller() {
    return visit.caller();
  }

  @Override
  public @Nullable String header(String name) {
    return visit.request().header(name);
  }
}
