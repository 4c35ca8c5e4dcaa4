package dev.matte.runtime.limit;

import java.time.Duration;
import java.util.Locale;

/**
 * So many permits in so much time, and how they are counted. All stores count alike: in whole
 * microseconds and whole numbers below 2<sup>53</sup>, so that nothing is ever rounded.
 *
 * @param algorithm how permits are counted
 * @param permits how many there are in a period; 1 or more
 * @param period how long a period is; a microsecond to a thousand days
 * @param burst how many may be taken at once after a pause; for a window, as many as its permits
 */
public record Rate(Algorithm algorithm, int permits, Duration period, int burst) {

  /** How permits are counted. */
  public enum Algorithm {
    /**
     * A token bucket: it holds as many permits as its burst, and is filled steadily. Within a
     * period as many permits may be taken as burst and permits together.
     */
    BUCKET,
    /**
     * A sliding window: no period, whenever it begins, sees more permits taken than there are. Up
     * to 128 permits each is remembered by itself and comes back exactly a period later. Above,
     * those taken within a 128th of the period are remembered together and come back together, when
     * the last of them may: never too early, and up to a 128th of a period late.
     */
    WINDOW
  }

  private static final long MOST_PERIOD_MICROS = 86_400_000_000_000L;
  private static final long MOST_UNITS = 1L << 52;

  /** Checks that the numbers can be counted with. */
  public Rate {
    if (permits < 1 || burst < 1) {
      throw new IllegalArgumentException("permits and burst: expected 1 or more");
    }
    // First of all, as very long ones have no number of microseconds.
    if (period.isNegative() || period.toDays() > 1_000 || micros(period) < 1) {
      throw new IllegalArgumentException(
          "period: expected a microsecond to 1,000 days, found " + period);
    }
    if (algorithm == Algorithm.BUCKET && (double) burst * micros(period) > MOST_UNITS) {
      throw new IllegalArgumentException(
          "a burst of " + burst + " over " + period + " is too fine to count; shorten the period");
    }
  }

  /**
   * A token bucket.
   *
   * @throws IllegalArgumentException if burst times microseconds of the period exceed
   *     2<sup>52</sup>
   */
  public static Rate bucket(int permits, Duration period, int burst) {
    return new Rate(Algorithm.BUCKET, permits, period, burst);
  }

  /** A sliding window. */
  public static Rate window(int permits, Duration period) {
    return new Rate(Algorithm.WINDOW, permits, period, permits);
  }

  /** The period in microseconds. */
  public long micros() {
    return micros(period);
  }

  /** How finely a window tells times apart, in microseconds. */
  public long grain() {
    return permits <= WindowCount.MOST_ENTRIES
        ? 1
        : (micros() + WindowCount.MOST_ENTRIES - 1) / WindowCount.MOST_ENTRIES;
  }

  /**
   * What each of several equal servers may give out so that all of them together stay within this
   * rate in the long run.
   *
   * @param servers how many there are
   * @param largest the most that one call may cost, which must fit into the share
   */
  Rate share(int servers, int largest) {
    if (algorithm == Algorithm.BUCKET) {
      return bucket(permits, longer(servers, 1), Math.max(burst / servers, largest));
    }
    int part = permits / servers;
    return part >= largest
        ? window(part, period)
        : window(largest, longer((long) largest * servers, permits));
  }

  /** The period times one number and divided by another, rounded up, within what is possible. */
  private Duration longer(long times, long by) {
    double exact = Math.ceil((double) micros() * times / by);
    return Duration.ofNanos(((long) Math.min(exact, MOST_PERIOD_MICROS)) * 1_000);
  }

  /** What stands before the keys of limits without a name: everything that makes it this rate. */
  String name() {
    String kind = algorithm == Algorithm.BUCKET ? "bucket-" + burst + '-' : "window-";
    return kind + toString().replace(' ', '-');
  }

  /** As it is told to callers, such as {@code 20 in 60 s}. */
  @Override
  public String toString() {
    long millis = period.toMillis();
    String time =
        millis >= 1_000 && millis % 1_000 == 0
            ? millis / 1_000 + " s"
            : String.format(Locale.ROOT, "%.3f ms", micros() / 1_000.0);
    return permits + " in " + time;
  }

  private static long micros(Duration period) {
    return period.toNanos() / 1_000;
  }
}
