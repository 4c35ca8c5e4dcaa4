package dev.matte.sample.flownexus.repo;

import java.time.Duration;

/**
 * How far an analysis goes.
 *
 * @param fetched bytes that may come over the network
 * @param time from the first byte to the answer
 * @param commits of the history
 * @param files that are looked into
 * @param read bytes of files that are read, all together
 */
record Bounds(long fetched, Duration time, int commits, int files, long read) {
  static final Bounds USUAL =
      new Bounds(256L << 20, Duration.ofMinutes(2), 1_000, 20_000, 128L << 20);
}
