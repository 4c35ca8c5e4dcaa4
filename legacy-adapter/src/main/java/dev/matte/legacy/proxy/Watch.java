package dev.matte.legacy.proxy;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Breaks off requests whose time is over, and those whose thread was interrupted where the socket
 * does not notice. Thread-safe.
 *
 * <p>Looks now and then, and not at all while nothing is under way. A timer for each request would
 * wake a thread for each.
 */
final class Watch {

  private static final Executor LATER =
      CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS, Runnable::run);

  private final Set<Exchange> underWay = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean looking = new AtomicBoolean();

  /** Watches over a request that this thread is about to send. */
  Exchange begin(HttpRequest request, HttpTime time) {
    Exchange exchange = new Exchange(request, time, Thread.currentThread());
    underWay.add(exchange);
    lookLater();
    return exchange;
  }

  /** Watches over it no longer. */
  void end(Exchange exchange) {
    underWay.remove(exchange);
  }

  private void lookLater() {
    if (!looking.get() && looking.compareAndSet(false, true)) {
      LATER.execute(this::look);
    }
  }

  private void look() {
    for (Exchange exchange : underWay) {
      exchange.look();
    }
    looking.set(false);
    if (!underWay.isEmpty()) {
      lookLater();
    }
  }

  /** A request under way, and who sent it. */
  static final class Exchange {
    private final HttpRequest request;
    private final HttpTime time;
    private final Thread thread;
    private volatile boolean late;

    private Exchange(HttpRequest request, HttpTime time, Thread thread) {
      this.request = request;
      this.time = time;
      this.thread = thread;
    }

    /** Tells whether it ended because its time was over or its thread interrupted. */
    boolean late() {
      return late || thread.isInterrupted();
    }

    private void look() {
      if (time.over() || thread.isInterrupted()) {
        late = true;
        request.breakOff();
      }
    }
  }
}
