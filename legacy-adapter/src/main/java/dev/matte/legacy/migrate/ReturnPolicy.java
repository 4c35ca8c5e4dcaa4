package dev.matte.legacy.migrate;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * When a tool is returned to its legacy side by itself: when the generated side fails more often
 * than the legacy side did, or is slower at the 95th percentile, by more than a factor and a slack.
 * Immutable.
 *
 * @param factor how many times worse it may be; 1.2 is 20 %
 * @param minCalls how many calls the generated side is given before it is judged, and the legacy
 *     side needs to be compared with
 * @param window how long the generated side's calls count
 * @param errorSlack the part of calls that may fail in any case, 0 to 1
 * @param latencySlack by how much it may be slower in any case
 * @param coolDown how long the tool stays before it is tried again; twice as long after each
 *     further return, a day at most
 */
public record ReturnPolicy(
    double factor,
    int minCalls,
    Duration window,
    double errorSlack,
    Duration latencySlack,
    Duration coolDown) {

  /**
   * 20 % worse over 20 calls within five minutes; 5 % of failures and a millisecond are forgiven;
   * tried again after ten minutes.
   */
  public static final ReturnPolicy DEFAULT =
      new ReturnPolicy(
          1.2, 20, Duration.ofMinutes(5), 0.05, Duration.ofMillis(1), Duration.ofMinutes(10));

  /** Never. */
  public static final ReturnPolicy NEVER =
      new ReturnPolicy(
          1.2, Integer.MAX_VALUE, Duration.ofMinutes(5), 1, Duration.ZERO, Duration.ofMinutes(10));

  private static final Duration A_DAY = Duration.ofDays(1);

  /** Refuses what makes no sense. */
  public ReturnPolicy {
    if (!(factor >= 1)
        || minCalls < 1
        || !(errorSlack >= 0 && errorSlack <= 1)
        || latencySlack.isNegative()
        || window.isNegative()
        || window.isZero()
        || coolDown.isNegative()
        || coolDown.isZero()) {
      throw new IllegalArgumentException(
          "expected a factor of 1 or more, minCalls of 1 or more, an errorSlack of 0 to 1, a"
              + " latencySlack of zero or more, and a window and coolDown longer than zero");
    }
  }

  /** The same with another factor. */
  public ReturnPolicy withFactor(double factor) {
    return new ReturnPolicy(factor, minCalls, window, errorSlack, latencySlack, coolDown);
  }

  /** The same with another least number of calls. */
  public ReturnPolicy withMinCalls(int minCalls) {
    return new ReturnPolicy(factor, minCalls, window, errorSlack, latencySlack, coolDown);
  }

  /** The same with another time for which calls count. */
  public ReturnPolicy withWindow(Duration window) {
    return new ReturnPolicy(factor, minCalls, window, errorSlack, latencySlack, coolDown);
  }

  /** The same with other slacks. */
  public ReturnPolicy withSlack(double errorSlack, Duration latencySlack) {
    return new ReturnPolicy(factor, minCalls, window, errorSlack, latencySlack, coolDown);
  }

  /** The same with another time until a tool is tried again. */
  public ReturnPolicy withCoolDown(Duration coolDown) {
    return new ReturnPolicy(factor, minCalls, window, errorSlack, latencySlack, coolDown);
  }

  /** Why a tool has to be returned; empty when it need not be. */
  Optional<String> verdict(Figures generated, Figures legacy) {
    if (generated.calls() < minCalls) {
      return Optional.empty();
    }
    if (generated.errorRate() > legacy.errorRate() * factor + errorSlack) {
      return Optional.of(
          "%d of %d calls failed on the generated side, %d of %d on the legacy side"
              .formatted(generated.errors(), generated.calls(), legacy.errors(), legacy.calls()));
    }
    boolean known = generated.answered() >= minCalls && legacy.answered() >= minCalls;
    if (known && generated.p95() > most(legacy)) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "p95 is %.2f ms on the generated side, %.2f ms on the legacy side",
              generated.p95() / 1e6,
              legacy.p95() / 1e6));
    }
    return Optional.empty();
  }

  /** The greatest 95th percentile that is no reason to return a tool, in nanoseconds. */
  long most(Figures legacy) {
    return (long) (legacy.p95() * factor) + latencySlack.toNanos();
  }

  /** How long a tool stays that was returned so many times without proving itself. */
  Duration stay(int returns) {
    Duration longest = coolDown.compareTo(A_DAY) > 0 ? coolDown : A_DAY;
    Duration stay = coolDown;
    for (int i = 1; i < returns && stay.compareTo(longest) < 0; i++) {
      stay = stay.multipliedBy(2);
    }
    return stay.compareTo(longest) > 0 ? longest : stay;
  }
}
