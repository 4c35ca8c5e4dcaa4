package dev.matte.sample.flownexus.sandbox;

import java.time.Duration;

/**
 * How much of the machine the sandboxes of an owner may use.
 *
 * @param sandboxes how many there may be, stopped ones included
 * @param runs how many programs may run at once
 * @param time the longest that a program may run
 * @param memory bytes, of one process as of all processes of a program together
 * @param processes processes and threads of a program
 * @param file bytes of one file
 * @param disk bytes of all files of a sandbox
 * @param files files and folders of a sandbox
 * @param output bytes that are kept of each of a program's two streams
 * @param lifetime the longest that a sandbox may be used from its creation
 */
public record Limits(
    int sandboxes,
    int runs,
    Duration time,
    long memory,
    int processes,
    long file,
    long disk,
    int files,
    int output,
    Duration lifetime) {

  private static final long MIB = 1 << 20;

  /** For callers who pay a little. */
  public static final Limits SMALL =
      new Limits(
          5,
          2,
          Duration.ofMinutes(1),
          256 * MIB,
          32,
          16 * MIB,
          64 * MIB,
          2_000,
          64 << 10,
          Duration.ofHours(4));

  /** For callers who pay more. */
  public static final Limits LARGE =
      new Limits(
          50,
          8,
          Duration.ofMinutes(4),
          1_024 * MIB,
          128,
          64 * MIB,
          512 * MIB,
          20_000,
          256 << 10,
          Duration.ofHours(24));

  /** The same, but for what a sandbox may hold. */
  Limits holding(long bytes, int entries) {
    return new Limits(
        sandboxes, runs, time, memory, processes, file, bytes, entries, output, lifetime);
  }

  /** The same, but for how much is kept of what a program writes. */
  Limits keeping(int bytes) {
    return new Limits(sandboxes, runs, time, memory, processes, file, disk, files, bytes, lifetime);
  }
}
