package dev.matte.runtime.dispatch;

/**
 * How long calls of each tool took lately: an average in which each call counts an eighth.
 *
 * <p>Decides whether a call is worth a thread of its own, nothing else; so updates may be lost when
 * threads meet, and nobody waits for anybody.
 */
final class Pace {

  /** Handing a call to another thread costs a tenth of this. */
  private static final int SLOW_NANOS = 100_000;

  /**
   * One very long call must not count for ever, and not by itself make a tool slow: the first call
   * of any tool takes long, because it loads classes.
   */
  private static final long MOST_NANOS = 500_000;

  private final int[] averages;

  Pace(int tools) {
    this.averages = new int[tools];
  }

  boolean slow(int tool) {
    return averages[tool] > SLOW_NANOS;
  }

  void record(int tool, long nanos) {
    int average = averages[tool];
    averages[tool] = average + ((int) Math.min(nanos, MOST_NANOS) - average) / 8;
  }
}
