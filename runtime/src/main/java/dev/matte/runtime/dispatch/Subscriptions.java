package dev.matte.runtime.dispatch;

import dev.matte.runtime.change.Announcements;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.rpc.RequestId;
import dev.matte.runtime.rpc.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The subscriptions of one connection, by the id of their requests. Thread-safe: what changes is
 * guarded by this object's monitor.
 */
final class Subscriptions {

  /** A client with reason has one, or a few; each can name all that it wants. */
  private static final int MOST = 100;

  private static final String TASKS = RequestMeta.PREFIX + "tasks";

  private static final String REQUIRED =
      "{\"requiredCapabilities\":{\"extensions\":{\"" + TASKS + "\":{}}}}";

  /** Of the least size, since most connections have none. */
  private final Map<RequestId, Subscription> open = new HashMap<>(0);

  /**
   * Opens a subscription.
   *
   * @throws RpcError if it cannot be had
   */
  void open(Request request) {
    Wishes wishes = Wishes.of(request.message().param(Params.NOTIFICATIONS));
    if (wishes.taskIds() != null && !request.capabilities().has("extensions", TASKS)) {
      throw new RpcError(
          RpcError.MISSING_CAPABILITY,
          "Client capability required",
          REQUIRED.getBytes(StandardCharsets.US_ASCII));
    }
    Announcements announcements = request.host().announcements();
    Subscription subscription = new Subscription(this, request, wishes.granted(request));
    synchronized (this) {
      if (open.size() >= MOST) {
        throw tooMany(MOST + " subscriptions of this client are open");
      }
      if (!announcements.tryAdd(subscription)) {
        throw tooMany("as many subscriptions are open as this server allows");
      }
      open.put(RequestId.of(subscription.id()), subscription);
    }
    subscription.acknowledge(request);
  }

  /** Whether a subscription has this id. */
  synchronized boolean has(JsonSlice id) {
    return !open.isEmpty() && open.containsKey(RequestId.of(id));
  }

  /** Ends the subscription of this id, if there is one, at its client's wish. */
  void cancel(JsonSlice id) {
    Subscription subscription;
    synchronized (this) {
      subscription = open.get(RequestId.of(id));
    }
    if (subscription != null) {
      subscription.cancel();
    }
  }

  /** Forgets a subscription that has ended. */
  synchronized void remove(Subscription subscription) {
    open.remove(RequestId.of(subscription.id()), subscription);
  }

  synchronized List<Subscription> all() {
    return new ArrayList<>(open.values());
  }

  private static RpcError tooMany(String text) {
    return new RpcError(RpcError.INTERNAL, text + ", which is the limit; wait for one to end");
  }
}
