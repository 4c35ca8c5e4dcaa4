package dev.matte.legacy.proxy;

import dev.matte.legacy.mount.Circuit;
import dev.matte.legacy.mount.Collisions;
import dev.matte.legacy.mount.Mount;
import dev.matte.legacy.mount.Part;
import dev.matte.legacy.mount.Passage;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.ChangingBinding;
import dev.matte.runtime.binding.ServerBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A legacy server as a binding of a host, without any generated code: its tools, resources,
 * templates, prompts and completions, each entry as it lists it.
 *
 * <p>A thread reads the lists when the server has started, when it has started again, and when it
 * says that they have changed. A server that is away keeps the lists that it had; one that was
 * never there has none yet. Ends with its server. Safe for use by many threads.
 */
public final class LegacyBinding implements ChangingBinding {

  private static final long SHORTEST_PAUSE = 100;
  private static final long LONGEST_PAUSE = 10_000;

  private final LegacyServer server;
  private final Passage passage;
  private final long patience;
  private final CountDownLatch first = new CountDownLatch(1);
  private final List<Consumer<Change>> listeners = new ArrayList<>();
  private Inventory known = Inventory.EMPTY;
  private volatile ServerBinding served;
  private volatile String trouble = "";

  LegacyBinding(LegacyServer server, Passage passage) {
    this.server = server;
    this.passage = passage;
    this.patience = System.nanoTime() + server.patience().toNanos();
    this.served = mount(server, Inventory.EMPTY, passage);
    Thread reader = new Thread(this::keepReading, "matte-legacy-lists");
    reader.setDaemon(true);
    reader.start();
  }

  @Override
  public Set<Change.Kind> changing() {
    return Set.of(Change.Kind.TOOLS, Change.Kind.RESOURCES, Change.Kind.PROMPTS);
  }

  /**
   * What is served now. While the server has yet to start, this waits until its lists are there, or
   * an attempt to have them has failed, or it has taken longer than a start may.
   */
  @Override
  public ServerBinding now() {
    try {
      long left = patience - System.nanoTime();
      if (first.getCount() > 0 && left > 0) {
        var unused = first.await(left, TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return served;
  }

  @Override
  public void listen(Consumer<Change> listener) {
    synchronized (listeners) {
      listeners.add(listener);
    }
  }

  private void keepReading() {
    long pause = SHORTEST_PAUSE;
    try {
      while (!server.news().closed()) {
        long seen = server.news().count();
        try {
          LegacyServer.Lists lists = server.lists();
          seen = lists.news();
          trouble = "";
          // Servers were met that say so at every turn.
          pause = take(lists.inventory()) ? SHORTEST_PAUSE : longer(pause);
          first.countDown();
          server.news().awaitMoreThan(seen);
        } catch (RuntimeException e) {
          // Whatever a server sends, the next lists may be sound.
          first.countDown();
          complain(e);
          pause = longer(pause);
        }
        server.news().awaitEnd(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      first.countDown();
    }
  }

  /** Serves other lists from now on; tells whether they are others. */
  private boolean take(Inventory inventory) {
    Set<Change.Kind> changes = inventory.changes(known);
    if (changes.isEmpty() && inventory.completes() == known.completes()) {
      return false;
    }
    List<Consumer<Change>> told;
    Mount next = mount(server, inventory, passage);
    // Who comes later finds what is served now, and need not be told.
    synchronized (listeners) {
      served = next;
      told = List.copyOf(listeners);
    }
    known = inventory;
    // Nobody may be kept waiting for lists by those who hear of them.
    first.countDown();
    for (Change.Kind kind : changes) {
      for (Consumer<Change> listener : told) {
        listener.accept(Change.of(kind));
      }
    }
    return true;
  }

  /** What a server listed, as far as it passes. */
  static Mount mount(LegacyServer server, Inventory inventory, Passage passage) {
    Part part = new Part(server.label(), new Remote(server, inventory), passage, Circuit.DIRECT);
    return Mount.of(List.of(part), Collisions.FIRST);
  }

  private void complain(RuntimeException failure) {
    String text = String.valueOf(failure.getMessage());
    if (!text.equals(trouble) && !server.news().closed()) {
      trouble = text;
      server.tell("its lists could not be read: " + text);
    }
  }

  private static long longer(long pause) {
    return Math.min(LONGEST_PAUSE, pause * 2);
  }
}
