package dev.matte.bench.process;

import java.util.Arrays;

/** Measured values of one quantity, in nanoseconds or any other unit. Not thread-safe. */
public final class Samples {

  private long[] values = new long[16];
  private int count;

  /** Adds a value. */
  public void add(long value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, count * 2);
    }
    values[count++] = value;
  }

  /** Tells whether nothing was measured. */
  public boolean isEmpty() {
    return count == 0;
  }

  /** The value that half of all values do not exceed. */
  public long median() {
    return percentile(50);
  }

  /** The value that the given share of all values does not exceed. */
  public long percentile(int percent) {
    if (count == 0) {
      throw new IllegalStateException("nothing was measured");
    }
    long[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    return sorted[Math.max(0, (int) Math.ceil(count * (percent / 100.0)) - 1)];
  }

  /** The smallest value. */
  public long min() {
    return percentile(0);
  }

  /** The largest value. */
  public long max() {
    return percentile(100);
  }
}
