package dev.matte.runtime.dispatch;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.transport.Outlet;
import java.util.Objects;

/**
 * A request whose era is settled: the message, who sent it, and where what belongs to it goes.
 *
 * @param session the connection it came on
 * @param message the message
 * @param meta its {@code params._meta}
 * @param revision the revision under which it is served
 * @param way takes notifications, and questions to the client, that belong to it
 * @param caller who sent it, as somebody other than the client vouches for it
 */
record Request(
    Session session,
    Message message,
    RequestMeta meta,
    Revision revision,
    Outlet way,
    Caller caller) {

  /**
   * A request of whoever sends on its way now.
   *
   * @throws dev.matte.runtime.guard.RefusedException if nobody vouches for the sender
   */
  static Request of(
      Session session, Message message, RequestMeta meta, Revision revision, Outlet way) {
    return new Request(session, message, meta, revision, way, way.caller());
  }

  JsonSlice id() {
    return Objects.requireNonNull(message.id(), "a request has an id");
  }

  Dispatcher host() {
    return session.host();
  }

  /** What the client can do, by this request's word or by its handshake's. */
  ClientCapabilities capabilities() {
    return revision.modern()
        ? ClientCapabilities.of(meta.clientCapabilities())
        : session.capabilities();
  }

  /** The caller's id: what is remembered for one is refused to others. Empty for nobody known. */
  String principal() {
    return caller.id();
  }

  /** The same request, independent of the array its message stands in. */
  Request detached() {
    Message own = message.detached();
    return new Request(session, own, meta.moved(message, own), revision, way, caller);
  }
}
