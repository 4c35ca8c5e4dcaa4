package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Change;
import dev.matte.runtime.change.ChangeTexts;
import dev.matte.runtime.change.Delivery;
import dev.matte.runtime.change.Listener;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.rpc.Answers;
import java.nio.charset.StandardCharsets;

/**
 * One {@code subscriptions/listen}: a request whose answer comes when the server ends it, and on
 * whose way its client hears what it asked for until then. Holds no thread. Safe for use by many
 * threads.
 *
 * <p>Specification: 2026-07-28, basic/patterns/subscriptions.
 */
final class Subscription implements Listener, Runnable {

  private static final byte[] ACKNOWLEDGED = ascii("notifications/subscriptions/acknowledged");
  private static final byte[] CANCELLED = ascii("notifications/cancelled");

  private final Subscriptions all;
  private final Dispatcher host;
  private final JsonSlice id;
  private final Wishes wishes;
  private final Delivery delivery;

  /** Whether messages to others travel on the same way. */
  private boolean shared;

  Subscription(Subscriptions all, Request request, Wishes wishes) {
    this.all = all;
    this.host = request.host();
    this.id = request.id().detached();
    this.wishes = wishes;
    this.delivery = new Delivery(request.way(), host.executor());
  }

  /**
   * Says what will be told, and from now on tells it. Whoever adds the subscription to the host's
   * listeners does so before, so that no change after the acknowledgement is lost.
   */
  void acknowledge(Request request) {
    JsonWriter json = new JsonWriter();
    Answers.beginNotification(json, ACKNOWLEDGED);
    json.beginObject().name("notifications").beginObject();
    wishes.writeMembers(json);
    JsonSlice taskIds = wishes.taskIds();
    ListenTopic tasks = host.taskTopic();
    if (taskIds != null) {
      tasks.join(request, taskIds, this, json);
    }
    json.endObject();
    ChangeTexts.writeTag(json, id);
    json.endObject().endObject();
    shared = !request.way().hold(this);
    request.way().send(json.buffer(), 0, json.size());
    delivery.start();
  }

  /** The id of the request, which every message of the subscription names. */
  JsonSlice id() {
    return id;
  }

  /** Sends a notification of a topic, in place of one that still waits under the same key. */
  void put(String key, byte[] notification) {
    delivery.put(key, notification);
  }

  @Override
  public void hear(Change change) {
    if (wishes.include(change)) {
      delivery.put(ChangeTexts.key(change), ChangeTexts.notification(change, id));
    }
  }

  /** Ends the subscription with its answer. */
  @Override
  public void end() {
    leave();
    if (shared) {
      delivery.put("", cancellation());
    }
    JsonWriter answer = new JsonWriter();
    Answers.beginResult(answer, id);
    answer.beginObject().name("resultType").value("complete");
    answer.name("_meta").beginObject().name(ChangeTexts.SUBSCRIPTION).raw(id);
    answer.raw(host.profile().metaMember()).endObject();
    delivery.end(answer.endObject().endObject().toByteArray());
  }

  /** Ends the subscription because its client does not listen any more. */
  void cancel() {
    leave();
    delivery.close();
  }

  /** The way's news that its client is gone. */
  @Override
  public void run() {
    cancel();
  }

  private void leave() {
    all.remove(this);
    host.announcements().remove(this);
    ListenTopic tasks = host.taskTopic();
    if (wishes.taskIds() != null) {
      tasks.leave(this);
    }
  }

  private byte[] cancellation() {
    JsonWriter json = new JsonWriter();
    Answers.beginNotification(json, CANCELLED);
    json.beginObject().name("requestId").raw(id).name("reason").value("the server ends it");
    ChangeTexts.writeTag(json, id);
    return json.endObject().endObject().toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
