package dev.matte.runtime.limit;

import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Permits counted in this process. Never waits; each key has a lock of its own, held for a few
 * instructions.
 *
 * <p>The number of keys is bounded. A key whose permits are all there again is forgotten first:
 * nothing is lost by that, since it would begin with just as many. When there is no such key,
 * further ones share what a single key has, so that nobody gets permits back by having others
 * crowded out. About 100 bytes for each key, for a window up to 1,500 more.
 */
public final class MemoryRateStore implements RateStore {

  /** How many keys each new one has looked at, so that those that say nothing leave in time. */
  private static final int LOOKS = 2;

  /** The same when there is no room. */
  private static final int MOST_LOOKS = 64;

  private final int maxKeys;
  private final LongSupplier nanoTime;
  private final long start;
  private final Map<String, Held> keys = new ConcurrentHashMap<>();

  /** What newcomers share while there is no room; one for each rate. */
  private final Map<Rate, Held> shared = new ConcurrentHashMap<>(4);

  private final AtomicInteger count = new AtomicInteger();
  private final ReentrantLock sweeping = new ReentrantLock();
  private @Nullable Iterator<Map.Entry<String, Held>> sweep;

  /**
   * An empty store.
   *
   * @param maxKeys how many keys are kept apart at most; 1 or more
   */
  public MemoryRateStore(int maxKeys) {
    this(maxKeys, System::nanoTime);
  }

  /**
   * An empty store by another clock than the system's.
   *
   * @param nanoTime nanoseconds since whenever, never less than before
   */
  public MemoryRateStore(int maxKeys, LongSupplier nanoTime) {
    if (maxKeys < 1) {
      throw new IllegalArgumentException("maxKeys: expected 1 or more, found " + maxKeys);
    }
    this.maxKeys = maxKeys;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  @Override
  public Duration take(String key, Rate rate, int permits) {
    while (true) {
      Held held = keys.get(key);
      if (held == null) {
        held = add(key, rate);
      }
      long wait = held.take(permits);
      if (wait == 0) {
        return Duration.ZERO;
      }
      if (wait > 0) {
        return Duration.ofNanos(wait * 1_000);
      }
    }
  }

  @Override
  public boolean blocking() {
    return false;
  }

  /** How many keys are kept apart now. */
  int size() {
    return keys.size();
  }

  private Held add(String key, Rate rate) {
    sweep(LOOKS);
    if (count.incrementAndGet() > maxKeys && !makeRoom()) {
      count.decrementAndGet();
      return shared.computeIfAbsent(rate, this::held);
    }
    Held fresh = held(rate);
    Held present = keys.putIfAbsent(key, fresh);
    if (present != null) {
      count.decrementAndGet();
      return present;
    }
    return fresh;
  }

  private boolean makeRoom() {
    sweep(MOST_LOOKS);
    return count.get() <= maxKeys;
  }

  /** Looks at a few keys, each time at the next ones, and forgets those that say nothing. */
  private void sweep(int looks) {
    if (!sweeping.tryLock()) {
      return;
    }
    try {
      Iterator<Map.Entry<String, Held>> at = sweep;
      for (int i = 0; i < looks; i++) {
        if (at == null || !at.hasNext()) {
          at = keys.entrySet().iterator();
        }
        if (!at.hasNext()) {
          break;
        }
        Map.Entry<String, Held> each = at.next();
        if (each.getValue().retire()) {
          keys.remove(each.getKey(), each.getValue());
          count.decrementAndGet();
        }
      }
      sweep = at;
    } finally {
      sweeping.unlock();
    }
  }

  private Held held(Rate rate) {
    return new Held(Permits.of(rate));
  }

  private long now() {
    return (nanoTime.getAsLong() - start) / 1_000;
  }

  /** The permits of a key, behind its lock. */
  private final class Held {

    private final Permits permits;
    private boolean retired;

    Held(Permits permits) {
      this.permits = permits;
    }

    /** As {@link Permits#take}; -1 when the key was forgotten meanwhile and has to be made anew. */
    synchronized long take(int wanted) {
      return retired ? -1 : permits.take(now(), wanted);
    }

    /** Lets no permits out any more if all are there; tells whether that is so. */
    synchronized boolean retire() {
      retired |= permits.full(now());
      return retired;
    }
  }
}
