package dev.matte.runtime.netty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What the connections of one event loop share: an array for short bodies, a clock that goes in
 * steps, and the round that ends whatever is overdue. One timer for all of them costs a request
 * nothing. Used on its loop alone.
 */
final class Caretaker implements Runnable {

  private static final int SHARED = 16 << 10;

  private final Set<Conversation> conversations =
      Collections.newSetFromMap(new IdentityHashMap<>());

  private final byte[] shared = new byte[SHARED];
  private long now = System.nanoTime();

  @Override
  public void run() {
    now = System.nanoTime();
    List<Conversation> overdue = new ArrayList<>();
    for (Conversation each : conversations) {
      if (each.overdue(now)) {
        overdue.add(each);
      }
    }
    overdue.forEach(Conversation::expire);
  }

  void add(Conversation conversation) {
    conversations.add(conversation);
  }

  void remove(Conversation conversation) {
    conversations.remove(conversation);
  }

  /** All connections of the loop. */
  List<Conversation> all() {
    return new ArrayList<>(conversations);
  }

  /** The time of the last round, by {@link System#nanoTime}. */
  long now() {
    return now;
  }

  /** The array for bodies that are handled before the loop goes on. */
  byte[] shared() {
    return shared;
  }
}
