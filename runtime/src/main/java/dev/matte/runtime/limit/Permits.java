package dev.matte.runtime.limit;

/**
 * The permits of one key: the arithmetic alone, without clock or lock. Not thread-safe. Times are
 * microseconds since whenever; one that lies before an earlier one means that the clock was set
 * back, and nothing is won by that.
 */
interface Permits {

  /**
   * Takes permits, all or none.
   *
   * @return 0 when they were taken, else how many microseconds to wait until they could be
   */
  long take(long now, int permits);

  /** Whether nothing would be lost if this were forgotten, since all permits are there again. */
  boolean full(long now);

  /** All permits of a rate. */
  static Permits of(Rate rate) {
    return rate.algorithm() == Rate.Algorithm.BUCKET
        ? new TokenBucket(rate)
        : new WindowCount(rate);
  }
}
