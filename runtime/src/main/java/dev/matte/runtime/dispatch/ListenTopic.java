package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;

/**
 * What subscriptions can be told beside changes of lists and contents, wanted by a member of their
 * own in {@code params.notifications}. Safe for use by many threads.
 */
interface ListenTopic {

  /**
   * Lets a subscription hear of what its client wants, from now on.
   *
   * @param wanted the member's value, checked to be a list of texts
   * @param acknowledged takes the member again, name and value, with what will be told; nothing is
   *     written when that is nothing
   */
  void join(Request request, JsonSlice wanted, Subscription subscription, JsonWriter acknowledged);

  /** Forgets a subscription that has ended. */
  void leave(Subscription subscription);
}
