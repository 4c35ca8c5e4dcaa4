package dev.matte.legacy.migrate;

import java.util.Arrays;

/**
 * Counts calls, and remembers how the latest of them went: exact percentiles in bounded memory.
 * Thread-safe.
 */
final class Window {

  private final long[] latencies;
  private final long[] ends;
  private final boolean[] failures;
  private int kept;
  private int next;
  private long calls;
  private long errors;

  /** Remembers so many calls. */
  Window(int size) {
    latencies = new long[size];
    ends = new long[size];
    failures = new boolean[size];
  }

  /**
   * Notes a call.
   *
   * @param end when it ended, by the clock that {@link #since} is asked by
   * @return how many were noted so far
   */
  synchronized long add(long end, long nanos, boolean failed) {
    latencies[next] = nanos;
    ends[next] = end;
    failures[next] = failed;
    next = (next + 1) % latencies.length;
    kept = Math.min(kept + 1, latencies.length);
    errors += failed ? 1 : 0;
    return ++calls;
  }

  /** Counts a call that does not tell how the side does now. */
  synchronized void count(boolean failed) {
    errors += failed ? 1 : 0;
    calls++;
  }

  /** All calls so far. */
  synchronized long calls() {
    return calls;
  }

  /** All that failed so far. */
  synchronized long errors() {
    return errors;
  }

  /** Forgets how calls went, but not how many they were. */
  synchronized void forget() {
    kept = 0;
    next = 0;
  }

  /** The latest calls. */
  Figures latest() {
    return since(0, Long.MIN_VALUE);
  }

  /**
   * The latest calls that ended within a time.
   *
   * @param now by the clock of {@link #add}
   * @param age the longest time ago; {@link Long#MIN_VALUE} for all
   * @param more latencies of calls that are not noted, which did not fail
   */
  synchronized Figures since(long now, long age, long... more) {
    long[] answered = new long[kept + more.length];
    int count = 0;
    int failed = 0;
    for (int i = 0; i < kept; i++) {
      if (age != Long.MIN_VALUE && now - ends[i] > age) {
        continue;
      }
      if (failures[i]) {
        failed++;
      } else {
        answered[count++] = latencies[i];
      }
    }
    System.arraycopy(more, 0, answered, count, more.length);
    count += more.length;
    Arrays.sort(answered, 0, count);
    return new Figures(count + failed, failed, at(answered, count, 50), at(answered, count, 95));
  }

  private static long at(long[] sorted, int count, int percent) {
    // The nearest rank: the smallest value that so many percent do not exceed.
    return count == 0 ? 0 : sorted[Math.max(0, (count * percent + 99) / 100 - 1)];
  }
}
