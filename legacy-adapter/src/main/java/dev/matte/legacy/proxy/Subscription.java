package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Word of lists that change, as a server of 2026-07-28 gives it: by an answer that goes on. Renewed
 * when the server ends it, each time later; what changed in between shows when the lists are read
 * again. Thread-safe.
 *
 * <p>Specification: 2026-07-28, basic/patterns/subscriptions.
 */
final class Subscription {

  /** No request of ours has a text as its id. */
  private static final String ID = "changes";

  private static final String ACKNOWLEDGED = "notifications/subscriptions/acknowledged";
  private static final long LONGEST_WAIT = 1_000;
  private static final long FIRST_PAUSE = 500;
  private static final long LONGEST_PAUSE = 30_000;

  private final Conversation conversation;
  private final Link link;
  private final boolean renewed;
  private final CountDownLatch heeded = new CountDownLatch(1);
  private boolean open;
  private volatile boolean begun;
  private long pause = FIRST_PAUSE;

  /**
   * Opens nothing yet.
   *
   * @param renewed whether it is renewed here; otherwise the link does so
   */
  Subscription(Conversation conversation, Link link, boolean renewed) {
    this.conversation = conversation;
    this.link = link;
    this.renewed = renewed;
  }

  /**
   * Asks for it, and waits a while until the other side says that it does: what changes from then
   * on is not missed.
   */
  void begin(Duration timeout) throws InterruptedException {
    open();
    var unused = heeded.await(Math.min(LONGEST_WAIT, timeout.toMillis()), TimeUnit.MILLISECONDS);
    begun = true;
  }

  private void open() {
    synchronized (this) {
      open = true;
    }
    conversation.attach(this);
    link.subscribe(request());
  }

  /** Takes a message if it is about this subscription itself. */
  boolean takes(Incoming message) {
    if (message.method().isEmpty()) {
      JsonSlice id = message.id();
      if (id == null || !isOurs(id)) {
        return false;
      }
      ended(message.error() == null);
    } else if (message.method().equals(ACKNOWLEDGED)) {
      acknowledged();
    } else if (message.method().equals(Cancelling.METHOD) && isAboutUs(message.params())) {
      ended(true);
    } else {
      return false;
    }
    return true;
  }

  private void acknowledged() {
    heeded.countDown();
    if (begun) {
      conversation.listsChanged();
    }
  }

  private void ended(boolean again) {
    heeded.countDown();
    long wait;
    synchronized (this) {
      if (!open || !renewed) {
        return;
      }
      open = false;
      wait = pause;
      pause = Math.min(LONGEST_PAUSE, pause * 2);
    }
    if (again) {
      CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS).execute(this::renew);
    }
  }

  private void renew() {
    if (!conversation.over()) {
      open();
    }
  }

  private static byte[] request() {
    JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
    json.name("id").value(ID).name("method").value("subscriptions/listen");
    json.name("params").beginObject().name("notifications").beginObject();
    json.name("toolsListChanged").value(true).name("promptsListChanged").value(true);
    json.name("resourcesListChanged").value(true).endObject();
    Claims.write(json);
    return Lines.one(json.endObject().endObject());
  }

  private static boolean isAboutUs(@Nullable JsonSlice params) {
    return params != null
        && Members.of(params).find("requestId").filter(Subscription::isOurs).isPresent();
  }

  private static boolean isOurs(JsonSlice id) {
    return Members.text(id).equals(Optional.of(ID));
  }
}
