package dev.matte.runtime.once;

import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.json.JsonSlice;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Remembers calls in this process: for a server that has no twin, and whose clients do not try
 * again after its restart. Safe for use by many threads: one lock around everything, held for a few
 * instructions.
 *
 * <p>What is remembered is bounded, in calls and in bytes of results. A store that is full of calls
 * whose window is not over takes no more, since to forget one would be to let it happen twice.
 */
public final class MemoryOnceStore implements OnceStore {

  /** How many calls each new one has looked at, so that those whose time is over leave. */
  private static final int LOOKS = 4;

  /** The same when there is no room. */
  private static final int MOST_LOOKS = 1_000;

  private static final long LONGEST_WAIT = 500_000_000;
  private static final Duration FULL = Duration.ofSeconds(10);

  private final int maxCalls;
  private final long maxBytes;
  private final Duration leaseTime;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Map<String, Entry> entries = new HashMap<>();

  /** Keys, to be looked at in turn for whether their time is over; each once. */
  private final Deque<String> turns = new ArrayDeque<>();

  private long bytes;
  private long lastFence;

  /** An empty store of 100,000 calls and 64 MiB of results, with leases of 30 seconds. */
  public MemoryOnceStore() {
    this(100_000, 64L << 20, Duration.ofSeconds(30), Clock.systemUTC());
  }

  /**
   * An empty store.
   *
   * @param maxCalls how many calls are remembered at most; 1 or more
   * @param maxBytes how many bytes their results have together at most
   * @param leaseTime how long an owner is waited for that shows no sign of life
   * @param clock by which time passes
   */
  public MemoryOnceStore(int maxCalls, long maxBytes, Duration leaseTime, Clock clock) {
    if (maxCalls < 1 || maxBytes < 1) {
      throw new IllegalArgumentException("maxCalls and maxBytes: expected 1 or more");
    }
    this.maxCalls = maxCalls;
    this.maxBytes = maxBytes;
    this.leaseTime = leaseTime;
    this.clock = clock;
  }

  @Override
  public OnceAnswer claim(OnceClaim claim) {
    lock.lock();
    try {
      long now = clock.millis();
      Entry entry = entries.get(claim.key());
      if (entry != null) {
        return answer(entry, claim, now);
      }
      requireRoom(now);
      Entry fresh = new Entry();
      entries.put(claim.key(), fresh);
      turns.add(claim.key());
      return own(fresh, claim, now);
    } finally {
      lock.unlock();
    }
  }

  private OnceAnswer answer(Entry entry, OnceClaim claim, long now) {
    if (entry.state == State.FREE || entry.expiry <= now) {
      return own(entry, claim, now);
    }
    if (!entry.arguments.equals(claim.arguments())) {
      return new OnceAnswer.Conflict();
    }
    JsonSlice kept = entry.kept;
    if (kept != null) {
      return new OnceAnswer.Done(kept);
    }
    if (entry.state == State.RUNNING && now < entry.leaseEnd) {
      return new OnceAnswer.Running();
    }
    if (claim.repeatable()) {
      return own(entry, claim, now);
    }
    if (entry.state == State.RUNNING) {
      end(entry, State.LOST, claim, now);
    }
    return new OnceAnswer.Lost();
  }

  @Override
  public boolean renew(OnceLease lease) {
    lock.lock();
    try {
      long now = clock.millis();
      Entry entry = owned(lease, now);
      if (entry == null) {
        return false;
      }
      entry.leaseEnd = now + leaseTime.toMillis();
      entry.expiry = entry.leaseEnd + lease.claim().window().toMillis();
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean commit(OnceLease lease, JsonSlice kept) {
    lock.lock();
    try {
      long now = clock.millis();
      Entry entry = owned(lease, now);
      if (entry == null) {
        return false;
      }
      entry.keep(kept);
      bytes += entry.size;
      end(entry, State.DONE, lease.claim(), now);
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void release(OnceLease lease) {
    endOwned(lease, State.FREE);
  }

  @Override
  public void abandon(OnceLease lease) {
    endOwned(lease, lease.claim().repeatable() ? State.FREE : State.LOST);
  }

  @Override
  public void await(String key, Duration most) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      Entry entry = entries.get(key);
      // The lease may end without anybody telling, and by a clock that is not this condition's.
      long left = Math.min(LONGEST_WAIT, most.toNanos());
      while (entry != null && entry.state == State.RUNNING && clock.millis() < entry.leaseEnd) {
        if (left <= 0) {
          return;
        }
        left = changed.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Duration leaseTime() {
    return leaseTime;
  }

  /** How many calls are remembered now. */
  int size() {
    lock.lock();
    try {
      return entries.size();
    } finally {
      lock.unlock();
    }
  }

  private OnceAnswer own(Entry entry, OnceClaim claim, long now) {
    // Grows over restarts too, as long as the clock does.
    lastFence = Math.max(lastFence + 1, now * 1_000);
    bytes -= entry.size;
    entry.keep(null);
    entry.arguments = claim.arguments();
    entry.state = State.RUNNING;
    entry.fence = lastFence;
    entry.leaseEnd = now + leaseTime.toMillis();
    entry.expiry = entry.leaseEnd + claim.window().toMillis();
    return new OnceAnswer.Owned(new OnceLease(claim, lastFence));
  }

  private void endOwned(OnceLease lease, State last) {
    lock.lock();
    try {
      long now = clock.millis();
      Entry entry = owned(lease, now);
      if (entry != null) {
        end(entry, last, lease.claim(), now);
      }
    } finally {
      lock.unlock();
    }
  }

  private void end(Entry entry, State last, OnceClaim claim, long now) {
    entry.state = last;
    entry.expiry = now + claim.window().toMillis();
    changed.signalAll();
  }

  private @Nullable Entry owned(OnceLease lease, long now) {
    Entry entry = entries.get(lease.claim().key());
    boolean owner =
        entry != null
            && entry.state == State.RUNNING
            && entry.fence == lease.fence()
            && now < entry.leaseEnd;
    return owner ? entry : null;
  }

  private void requireRoom(long now) {
    forgetSome(now, LOOKS);
    if (full()) {
      forgetSome(now, MOST_LOOKS);
    }
    if (full()) {
      throw new RefusedException(
          new Refusal.Unavailable("this server remembers as many calls as it can", FULL));
    }
  }

  private boolean full() {
    return entries.size() >= maxCalls || bytes >= maxBytes;
  }

  private void forgetSome(long now, int looks) {
    for (int i = Math.min(looks, turns.size()); i > 0; i--) {
      String key = turns.remove();
      Entry entry = entries.get(key);
      if (entry != null && entry.expiry <= now) {
        bytes -= entry.size;
        entries.remove(key);
      } else {
        turns.add(key);
      }
    }
  }

  private enum State {
    RUNNING,
    DONE,
    FREE,
    LOST
  }

  /** What is known of one call; guarded by the lock. */
  private static final class Entry {
    private String arguments = "";
    private State state = State.RUNNING;
    private long fence;
    private long leaseEnd;
    private long expiry;
    private @Nullable JsonSlice kept;
    private int size;

    void keep(@Nullable JsonSlice result) {
      kept = result;
      size = result == null ? 0 : result.to() - result.from();
    }
  }
}
