package dev.matte.bench.legacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long calls took, and the processor time of all of them. Used by one thread. */
final class ProxyTimes {

  private final List<long[]> times;
  private long processor;

  /** None yet. */
  ProxyTimes() {
    this(new ArrayList<>(), 0);
  }

  /**
   * What was measured.
   *
   * @param times nanoseconds
   * @param processor nanoseconds of processor time of all calls
   */
  ProxyTimes(List<long[]> times, long processor) {
    this.times = times;
    this.processor = processor;
  }

  /** Adds what was measured later. */
  void add(ProxyTimes later) {
    times.addAll(later.times);
    processor += later.processor;
  }

  /** The time below which so many of a hundred calls stayed. */
  long at(int percent) {
    long[] sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  /** The processor time of a call. */
  long processor() {
    return processor / times.stream().mapToInt(each -> each.length).sum();
  }
}
