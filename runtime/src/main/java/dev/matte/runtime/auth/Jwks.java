package dev.matte.runtime.auth;

import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The keys that an issuer publishes, fetched when somebody needs them, and kept.
 *
 * <h2>When the issuer is asked</h2>
 *
 * <p>For the first token; when the keys have reached their age, by one request while the others go
 * on with the old ones; and when a token names a key that is not there, at most once in 30 seconds,
 * since anybody can make up names. After a failure nobody asks for five seconds. While the issuer
 * does not answer, old keys are good up to the age that is set for an outage; after that nobody can
 * be told who calls.
 *
 * <h2>Who waits</h2>
 *
 * <p>There is one question at a time: whoever holds the lock asks, and those who cannot go on
 * without the answer wait for the lock, a few dozen at most. All that is read without the lock is
 * one immutable value at a time.
 */
final class Jwks implements KeySource {

  private static final Duration RETRY = Duration.ofSeconds(5);
  private static final Duration BETWEEN_UNKNOWN = Duration.ofSeconds(30);
  private static final int MOST_WAITING = 64;

  private final Fetch fetch;
  private final Clock clock;
  private final Duration maxAge;
  private final Duration outage;
  private final Duration patience;
  private final ReentrantLock asking = new ReentrantLock();
  private final AtomicInteger waiting = new AtomicInteger();
  private volatile Held held = new Held(new KeySet(List.of()), Instant.EPOCH);
  private volatile Instant nextTry = Instant.EPOCH;
  private volatile Instant nextUnknown = Instant.EPOCH;

  Jwks(Fetch fetch, Clock clock, Duration maxAge, Duration outage, Duration timeout) {
    this.fetch = fetch;
    this.clock = clock;
    this.maxAge = maxAge;
    this.outage = outage;
    // Time for the one who asks now, and for one of our own.
    this.patience = timeout.multipliedBy(2).plusSeconds(1);
  }

  @Override
  public @Nullable KeySet atHand() {
    Held present = held;
    Instant now = clock.instant();
    if (present.youngerThan(maxAge, now)) {
      return present.keys;
    }
    boolean othersAsk = asking.isLocked() || now.isBefore(nextTry);
    return othersAsk && present.youngerThan(outage, now) ? present.keys : null;
  }

  @Override
  public KeySet current() {
    Instant now = clock.instant();
    Held present = held;
    if (present.youngerThan(maxAge, now)) {
      return present.keys;
    }
    if (!present.youngerThan(outage, now)) {
      return awaited();
    }
    if (!now.isBefore(nextTry) && asking.tryLock()) {
      try {
        if (held.keys == present.keys && !clock.instant().isBefore(nextTry)) {
          ask();
        }
      } finally {
        asking.unlock();
      }
    }
    return held.keys;
  }

  @Override
  public KeySet renewed(KeySet seen) {
    if (held.keys == seen && !clock.instant().isBefore(nextUnknown)) {
      lock();
      try {
        if (held.keys == seen && !clock.instant().isBefore(nextUnknown)) {
          nextUnknown = clock.instant().plus(BETWEEN_UNKNOWN);
          ask();
        }
      } finally {
        asking.unlock();
      }
    }
    return held.keys;
  }

  @Override
  public boolean cheap() {
    return false;
  }

  /** The keys where nobody can go on with old ones. */
  private KeySet awaited() {
    refuseUntilNextTry();
    lock();
    try {
      if (!held.youngerThan(outage, clock.instant())) {
        refuseUntilNextTry();
        ask();
      }
      if (!held.youngerThan(outage, clock.instant())) {
        throw unavailable(RETRY);
      }
      return held.keys;
    } finally {
      asking.unlock();
    }
  }

  private void refuseUntilNextTry() {
    Instant now = clock.instant();
    if (now.isBefore(nextTry)) {
      throw unavailable(Duration.between(now, nextTry));
    }
  }

  /** Waits for the lock. */
  private void lock() {
    boolean locked = false;
    try {
      if (waiting.incrementAndGet() <= MOST_WAITING) {
        locked = asking.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.decrementAndGet();
    }
    if (!locked) {
      throw unavailable(RETRY);
    }
  }

  /** Asks the issuer; the lock is held. */
  private void ask() {
    Instant now = clock.instant();
    try {
      held = new Held(KeySet.parse(fetch.fetch(), held.keys), now);
      nextTry = Instant.EPOCH;
    } catch (IOException | RuntimeException e) {
      boolean failedBefore = nextTry.isAfter(Instant.EPOCH);
      nextTry = clock.instant().plus(RETRY);
      if (!failedBefore) {
        System.getLogger("dev.matte.runtime")
            .log(Level.WARNING, "the keys of " + fetch + " could not be had: " + e.getMessage());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static RefusedException unavailable(Duration wait) {
    return new RefusedException(
        new Refusal.Unavailable("the keys of the issuer cannot be had at present", wait));
  }

  /** Asks an issuer for its keys. */
  interface Fetch {
    /**
     * The set of keys as JSON.
     *
     * @throws IOException if it cannot be had; the message says why
     */
    String fetch() throws IOException, InterruptedException;
  }

  private record Held(KeySet keys, Instant since) {
    boolean youngerThan(Duration age, Instant now) {
      return now.isBefore(since.plus(age));
    }
  }
}
