package dev.matte.runtime.limit;

import dev.matte.runtime.guard.Guard;
import dev.matte.runtime.guard.Operation;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.Pass;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A guard that lets only so many calls run at once, in this process. A call counts until its code
 * has returned: also when its caller gave it up, when its time was over, and while it is a task.
 * Safe for use by many threads; never waits.
 *
 * <pre>{@code
 * McpHost.builder("nexus", "1.0.0")
 *     .guard(ConcurrencyLimit.total(200).perCaller(8).tool("neural_train", 2).build())
 * }</pre>
 */
public final class ConcurrencyLimit implements Guard {

  /**
   * At most so many calls of one kind at once.
   *
   * @param running how many there are now
   * @param most how many for each key
   * @param text what is told to those above
   */
  record Bound(Running running, int most, String text) {}

  private final List<Bound> bounds;
  private final Duration retryAfter;

  ConcurrencyLimit(List<Bound> bounds, Duration retryAfter) {
    this.bounds = bounds;
    this.retryAfter = retryAfter;
  }

  /** At most so many calls of all callers and tools together; 1 or more. */
  public static ConcurrencyLimitBuilder total(int calls) {
    return new ConcurrencyLimitBuilder().total(calls);
  }

  /** At most so many calls of each caller; 1 or more. All whom nobody knows are one. */
  public static ConcurrencyLimitBuilder perCaller(int calls) {
    return new ConcurrencyLimitBuilder().perCaller(calls);
  }

  /** At most so many calls of each tool and prompt; 1 or more. */
  public static ConcurrencyLimitBuilder perTool(int calls) {
    return new ConcurrencyLimitBuilder().perTool(calls);
  }

  @Override
  public Pass enter(Operation operation) {
    Slots slots = new Slots(new ArrayList<>(bounds.size()));
    boolean entered = false;
    try {
      for (Bound bound : bounds) {
        Runnable release = bound.running().tryEnter(operation, bound.most());
        if (release == null) {
          throw new RefusedException(new Refusal.TooMany(bound.text(), retryAfter));
        }
        slots.releases.add(release);
      }
      entered = true;
      return slots;
    } finally {
      if (!entered) {
        slots.leave(Outcome.REFUSED);
      }
    }
  }

  @Override
  public boolean blocking() {
    return false;
  }

  /** What a running call holds. */
  private static final class Slots implements Pass {

    private final List<Runnable> releases;
    private final AtomicBoolean left = new AtomicBoolean();

    Slots(List<Runnable> releases) {
      this.releases = releases;
    }

    @Override
    public void leave(Outcome outcome) {
      if (left.compareAndSet(false, true)) {
        releases.forEach(Runnable::run);
      }
    }
  }
}
