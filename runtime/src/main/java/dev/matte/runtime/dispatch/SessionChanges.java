package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Change;
import dev.matte.runtime.change.ChangeTexts;
import dev.matte.runtime.change.Delivery;
import dev.matte.runtime.change.Listener;
import dev.matte.runtime.rpc.RpcError;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a client of an older revision hears of changes, once it has said that it is initialized:
 * every list, the resources it has subscribed to, and its tasks. Safe for use by many threads.
 *
 * <p>Specification: 2025-11-25, server/resources, "Subscriptions", and the lists' pages.
 */
final class SessionChanges implements Listener {

  private final Dispatcher host;
  private final Delivery delivery;
  private final Set<String> uris = ConcurrentHashMap.newKeySet();

  SessionChanges(Session session) {
    this.host = session.host();
    this.delivery = new Delivery(session.outlet(), host.executor());
  }

  /** From now on the client may be told. */
  void start() {
    host.announcements().add(this);
    delivery.start();
  }

  void subscribe(String uri) {
    if (uris.size() >= Wishes.MOST_URIS && !uris.contains(uri)) {
      throw new RpcError(
          RpcError.INTERNAL,
          Wishes.MOST_URIS + " resources are subscribed, which is the limit; unsubscribe one");
    }
    uris.add(uri);
  }

  void unsubscribe(String uri) {
    uris.remove(uri);
  }

  /** Tells of something that is this client's own, in place of what still waits under its key. */
  void tell(String key, byte[] notification) {
    delivery.put(key, notification);
  }

  @Override
  public void hear(Change change) {
    if (change.kind() != Change.Kind.CONTENTS || uris.contains(change.uri())) {
      delivery.put(ChangeTexts.key(change), ChangeTexts.notification(change, null));
    }
  }

  /** A session has no answer outstanding that could end it. */
  @Override
  public void end() {
    close();
  }

  void close() {
    host.announcements().remove(this);
    delivery.close();
  }
}
