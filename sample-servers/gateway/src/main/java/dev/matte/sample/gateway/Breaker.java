package dev.matte.sample.gateway;

import dev.matte.legacy.mount.Circuit;
import dev.matte.legacy.proxy.LegacyException;
import dev.matte.runtime.binding.ToolException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/**
 * Keeps calls from a member that does not answer: after some failures in a row none is let through
 * for a while, then one to try it. What a member answers, errors included, is no failure.
 * Thread-safe.
 */
final class Breaker implements Circuit {

  /** How a circuit stands. */
  enum State {
    /** Calls go through. */
    CLOSED,
    /** None does. */
    OPEN,
    /** One may, and decides. */
    HALF_OPEN
  }

  private final String member;
  private final int most;
  private final long pause;
  private final LongSupplier nanoTime;
  private int failures;
  private long openUntil;
  private boolean open;
  private boolean trying;
  private long calls;
  private long failedCalls;
  private long refusedCalls;

  /**
   * Starts closed.
   *
   * @param most so many failures in a row open it
   * @param pause how long it then stays open
   */
  Breaker(String member, int most, Duration pause, LongSupplier nanoTime) {
    this.member = member;
    this.most = most;
    this.pause = pause.toNanos();
    this.nanoTime = nanoTime;
  }

  // tag::run[]
  @Override
  public <T> T run(Callable<T> call) throws Exception {
    enter();
    try {
      T result = call.call();
      answered();
      return result;
    } catch (LegacyException e) {
      failed();
      throw e;
    } catch (CancellationException | InterruptedException e) {
      givenUp();
      throw e;
    } catch (Exception e) {
      answered();
      throw e;
    }
  }

  // end::run[]

  synchronized State state() {
    if (!open) {
      return State.CLOSED;
    }
    return trying || openUntil - nanoTime.getAsLong() <= 0 ? State.HALF_OPEN : State.OPEN;
  }

  /** How many calls went through. */
  synchronized long calls() {
    return calls;
  }

  /** How many of them were not answered. */
  synchronized long failedCalls() {
    return failedCalls;
  }

  /** How many were not let through. */
  synchronized long refusedCalls() {
    return refusedCalls;
  }

  private synchronized void enter() {
    if (open) {
      long wait = openUntil - nanoTime.getAsLong();
      if (wait > 0 || trying) {
        refusedCalls++;
        throw new ToolException(
            "%s did not answer %d calls in a row and is left alone for %d s"
                .formatted(member, failures, Math.max(1, wait / 1_000_000_000)));
      }
      trying = true;
    }
    calls++;
  }

  private synchronized void answered() {
    failures = 0;
    open = false;
    trying = false;
  }

  private synchronized void failed() {
    failures++;
    failedCalls++;
    trying = false;
    if (failures >= most) {
      open = true;
      openUntil = nanoTime.getAsLong() + pause;
    }
  }

  private synchronized void givenUp() {
    trying = false;
  }
}
