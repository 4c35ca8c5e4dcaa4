package dev.matte.runtime.limit;

import dev.matte.runtime.guard.Guard;
import dev.matte.runtime.guard.Operation;
import dev.matte.runtime.guard.OperationKind;
import dev.matte.runtime.guard.Pass;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.guard.StoreAwayException;
import java.time.Duration;

/**
 * A guard that lets calls pass so often and no more. Safe for use by many threads.
 *
 * <pre>{@code
 * McpHost.builder("nexus", "1.0.0")
 *     .guard(RateLimit.bucket(5, Duration.ofSeconds(1)).burst(20).build())
 *     .guard(
 *         RateLimit.window(1_000, Duration.ofDays(1))
 *             .per(LimitKey.tenant())
 *             .cost("neural_train", 10)
 *             .build())
 * }</pre>
 *
 * <p>{@link #take} answers how long to wait, {@link #tryTake} yes or no, and {@link #enter} throws.
 */
public final class RateLimit implements Guard {

  private final RateLimitConfig config;

  RateLimit(RateLimitConfig config) {
    this.config = config;
  }

  /**
   * A token bucket for each caller, which is filled steadily; a burst of as many permits.
   *
   * @param permits how many there are in a period; 1 or more
   * @param period a microsecond to a thousand days
   */
  public static RateLimitBuilder bucket(int permits, Duration period) {
    return new RateLimitBuilder(Rate.bucket(permits, period, permits));
  }

  /**
   * A sliding window for each caller: no period, whenever it begins, sees more.
   *
   * @param permits how many there are in a period; 1 or more
   * @param period a microsecond to a thousand days
   */
  public static RateLimitBuilder window(int permits, Duration period) {
    return new RateLimitBuilder(Rate.window(permits, period));
  }

  /**
   * Takes what a call costs, or nothing.
   *
   * @return zero when it was taken, else after how long it could be
   * @throws RefusedException if nobody can tell at present, and calls are denied then
   */
  public Duration take(Operation operation) {
    int cost = config.cost(operation);
    if (cost == 0) {
      return Duration.ZERO;
    }
    String key = config.key(operation);
    try {
      return config.store().take(key, config.rate(), cost);
    } catch (StoreAwayException away) {
      if (config.share() == null || config.local() == null) {
        throw away.refused();
      }
      return config.local().take(key, config.share(), cost);
    }
  }

  /**
   * Takes what a call costs, or nothing; tells whether it was taken.
   *
   * @throws RefusedException as {@link #take}
   */
  public boolean tryTake(Operation operation) {
    return take(operation).isZero();
  }

  /**
   * Takes what a call costs.
   *
   * @throws RefusedException if there is too little left, with the time until there is enough; and
   *     as {@link #take}
   */
  @Override
  public Pass enter(Operation operation) {
    Duration wait = take(operation);
    if (!wait.isZero()) {
      throw new RefusedException(
          new Refusal.TooMany("too many calls: the limit is " + config.rate(), wait));
    }
    return Pass.NONE;
  }

  @Override
  public boolean blocking() {
    return config.store().blocking();
  }

  /** Whether a call is one of a tool. */
  static boolean isTool(Operation operation) {
    return operation.kind() == OperationKind.TOOL;
  }
}
