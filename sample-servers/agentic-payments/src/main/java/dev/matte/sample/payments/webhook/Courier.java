package dev.matte.sample.payments.webhook;

import dev.matte.sample.payments.ledger.LedgerException;
import dev.matte.sample.payments.ledger.Outbox;
import dev.matte.sample.payments.ledger.Outbox.Event;
import dev.matte.sample.payments.mandate.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Carries events from the outbox to the endpoint, one after the other, on a thread of its own. An
 * event that fails comes back later; others do not wait for it. What is not delivered when the
 * process ends is in the outbox when it starts again.
 *
 * <p>An event is delivered at least once: its identifier stays the same.
 */
public final class Courier implements AutoCloseable {
  /** Longest look away from the outbox, to which other processes may add. */
  private static final Duration LONGEST_NAP = Duration.ofSeconds(5);

  private static final Duration GRACE = Duration.ofSeconds(2);

  /** Longer than a delivery takes; after a kill, an event that was on its way waits so long. */
  private static final Duration LEASE = Deliveries.TIMEOUT.plusSeconds(5);

  private final Outbox outbox;
  private final WebhookSettings settings;
  private final Deliveries deliveries;
  private final BackOff backOff;
  private final Thread thread = new Thread(this::run, "webhook");
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private boolean added;
  private boolean closing;

  private Courier(Outbox outbox, WebhookSettings settings, InstantSource clock) {
    this.outbox = outbox;
    this.settings = settings;
    this.deliveries = new Deliveries(settings, clock);
    this.backOff = new BackOff(settings.backOff(), new SplittableRandom());
    thread.setDaemon(true);
  }

  /** Starts to carry. */
  public static Courier start(Outbox outbox, WebhookSettings settings, InstantSource clock) {
    Courier courier = new Courier(outbox, settings, clock);
    outbox.listen(courier::wake);
    courier.thread.start();
    return courier;
  }

  /** Tries what is due for two more seconds; the rest stays in the outbox. */
  @Override
  public void close() {
    lock.lock();
    try {
      closing = true;
      news.signalAll();
    } finally {
      lock.unlock();
    }
    try {
      thread.join(GRACE.toMillis());
      thread.interrupt();
      thread.join(GRACE.toMillis());
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (carryOrRest()) {
        // One event, or one pause, at a time.
      }
    } catch (InterruptedException e) {
      // The process ends; what was on its way is due again when its lease is over.
    }
  }

  /** Does the next thing there is to do; false when there is no more. */
  private boolean carryOrRest() throws InterruptedException {
    try {
      Optional<Event> event = outbox.take(LEASE);
      if (event.isEmpty()) {
        return rest(outbox.untilNext().orElse(LONGEST_NAP));
      }
      carry(event.get());
      return true;
    } catch (LedgerException | Refusal e) {
      System.err.println("webhook: the outbox cannot be used now: " + e.getMessage());
      return rest(LONGEST_NAP);
    }
  }

  private void carry(Event event) throws InterruptedException {
    int attempts = event.attempts() + 1;
    switch (deliveries.send(event)) {
      case DELIVERED -> outbox.remove(event);
      case UNWANTED -> giveUp(event, "the receiver wants no more of them");
      case FAILED -> {
        if (attempts >= settings.attempts()) {
          giveUp(event, "it failed " + attempts + " times");
        } else {
          outbox.again(event, backOff.after(attempts));
        }
      }
    }
  }

  private void giveUp(Event event, String why) {
    outbox.remove(event);
    System.err.println(
        "webhook: event %s was not delivered to %s: %s"
            .formatted(event.id(), settings.shown(), why));
  }

  /** Waits until something is due or was added; false when there is no more to do. */
  private boolean rest(Duration next) throws InterruptedException {
    long nap = Math.min(next.toMillis(), LONGEST_NAP.toMillis());
    // The outbox is not asked under this lock: whoever adds to it holds the ledger's already.
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(nap);
      while (!added && !closing && left > 0) {
        left = news.awaitNanos(left);
      }
      added = false;
      return !closing || left <= 0;
    } finally {
      lock.unlock();
    }
  }

  private void wake() {
    lock.lock();
    try {
      added = true;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
