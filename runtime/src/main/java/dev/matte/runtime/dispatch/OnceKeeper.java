package dev.matte.runtime.dispatch;

import dev.matte.runtime.guard.StoreAwayException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.once.OnceLease;
import dev.matte.runtime.once.OnceStore;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A host's side of the calls that are to happen once: renews the leases of those that run, and
 * commits later what could not be committed while the store was away. One daemon thread, started
 * with the first such call. Thread-safe.
 */
final class OnceKeeper implements Runnable {

  private static final long SHORTEST_TURN = 1_000_000;

  private final OnceStore store;
  private final long leaseNanos;
  private final Map<OnceLease, Held> held = new ConcurrentHashMap<>();
  private @Nullable Thread thread;
  private volatile boolean idle;

  OnceKeeper(OnceStore store) {
    this.store = store;
    this.leaseNanos = store.leaseTime().toNanos();
  }

  OnceStore store() {
    return store;
  }

  /**
   * Renews a lease from now on.
   *
   * @param since when it was asked for, by {@link System#nanoTime}
   */
  void hold(OnceLease lease, long since) {
    held.put(lease, new Held(null, since));
    Thread keeper = thread();
    if (idle) {
      LockSupport.unpark(keeper);
    }
  }

  /**
   * Ends a call by its result: later, when the store is away and the lease still holds, since then
   * nobody else can be the owner, and the result is true.
   *
   * @return false when its owner was lost, or may be
   */
  boolean commit(OnceLease lease, JsonSlice kept) {
    // Before, so that no renewal comes after it and finds the owner gone.
    Held was = held.remove(lease);
    try {
      return store.commit(lease, kept);
    } catch (RuntimeException away) {
      note(away);
      if (was == null || over(was)) {
        return false;
      }
      held.put(lease, new Held(kept, was.since()));
      return true;
    }
  }

  /** Ends a call as if it had never begun; with its lease, when the store is away. */
  void release(OnceLease lease) {
    held.remove(lease);
    try {
      store.release(lease);
    } catch (RuntimeException away) {
      note(away);
    }
  }

  /** Ends a call of which nobody knows how far it came; with its lease, when the store is away. */
  void abandon(OnceLease lease) {
    held.remove(lease);
    try {
      store.abandon(lease);
    } catch (RuntimeException away) {
      note(away);
    }
  }

  @Override
  public void run() {
    // Three turns for each lease: one may fail, and another one be late.
    long turn = Math.max(SHORTEST_TURN, leaseNanos / 3);
    while (true) {
      idle = true;
      while (held.isEmpty()) {
        LockSupport.park(this);
      }
      idle = false;
      LockSupport.parkNanos(this, turn);
      for (Map.Entry<OnceLease, Held> each : held.entrySet()) {
        renew(each.getKey(), each.getValue());
      }
    }
  }

  private void renew(OnceLease lease, Held now) {
    try {
      // From before the store is asked: it may answer late, and its lease begins before that.
      long since = System.nanoTime();
      JsonSlice kept = now.kept();
      if (kept != null) {
        store.commit(lease, kept);
        held.remove(lease, now);
      } else if (store.renew(lease)) {
        held.replace(lease, now, new Held(null, since));
      } else {
        held.remove(lease, now);
      }
    } catch (RuntimeException away) {
      note(away);
      if (over(now)) {
        held.remove(lease, now);
      }
    }
  }

  /** A store that is away says so itself; anything else is a fault of the store. */
  private static void note(RuntimeException failure) {
    if (!(failure instanceof StoreAwayException)) {
      System.getLogger("dev.matte.runtime")
          .log(Level.ERROR, "a store of calls that happen once broke down", failure);
    }
  }

  private boolean over(Held lease) {
    return System.nanoTime() - lease.since() > leaseNanos;
  }

  private synchronized Thread thread() {
    Thread present = thread;
    if (present == null) {
      present = new Thread(this, "matte-once");
      present.setDaemon(true);
      thread = present;
      present.start();
    }
    return present;
  }

  /**
   * A lease that is held.
   *
   * @param kept what is to be committed; {@code null} while the call runs
   * @param since when it began anew, by {@link System#nanoTime}
   */
  private record Held(@Nullable JsonSlice kept, long since) {}
}
