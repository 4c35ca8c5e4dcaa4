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

  /** Renews a lease from now on. */
  void hold(OnceLease lease) {
    held.put(lease, new Held(null, System.nanoTime()));
    Thread keeper = thread();
    if (idle) {
      LockSupport.unpark(keeper);
    }
  }

  /**
   * Ends a call by its result.
   *
   * @return false when its owner was lost
   */
  boolean commit(OnceLease lease, JsonSlice kept) {
    // Before, so that no renewal comes after it and finds the owner gone.
    Held was = held.remove(lease);
    try {
      return store.commit(lease, kept);
    } catch (StoreAwayException away) {
      held.put(lease, new Held(kept, was == null ? System.nanoTime() : was.since()));
      return true;
    }
  }

  /** Ends a call as if it had never begun. */
  void release(OnceLease lease) {
    held.remove(lease);
    try {
      store.release(lease);
    } catch (StoreAwayException away) {
      // It then ends with its lease.
    }
  }

  /** Ends a call of which nobody knows how far it came. */
  void abandon(OnceLease lease) {
    held.remove(lease);
    try {
      store.abandon(lease);
    } catch (StoreAwayException away) {
      // It then ends with its lease.
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
      JsonSlice kept = now.kept();
      if (kept != null) {
        store.commit(lease, kept);
        held.remove(lease, now);
      } else if (store.renew(lease)) {
        held.replace(lease, now, new Held(null, System.nanoTime()));
      } else {
        held.remove(lease, now);
      }
    } catch (StoreAwayException away) {
      if (System.nanoTime() - now.since() > leaseNanos) {
        held.remove(lease, now);
      }
    } catch (RuntimeException e) {
      System.getLogger("dev.matte.runtime")
          .log(Level.ERROR, "the lease of a call could not be renewed", e);
    }
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
