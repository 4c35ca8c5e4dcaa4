package dev.matte.sample.flownexus.metrics;

/**
 * How long things took, in classes each a fifth wider than the one before: exact enough to read,
 * and of one size however many there are. Not thread-safe.
 */
final class Latencies {
  private static final double STEP = 1.2;
  private static final double LEAST_NANOS = 1_000;
  private static final int CLASSES = 160;

  private final long[] counts = new long[CLASSES];
  private long total;
  private long longest;

  void add(long nanos) {
    counts[place(nanos)]++;
    total++;
    longest = Math.max(longest, nanos);
  }

  /** Milliseconds within which such a share of all was done; 0 when there is none. */
  double within(double share) {
    long wanted = (long) Math.ceil(share * total);
    long seen = 0;
    for (int i = 0; i < CLASSES && wanted > 0; i++) {
      seen += counts[i];
      if (seen >= wanted) {
        return millis(Math.min((double) longest, LEAST_NANOS * Math.pow(STEP, i)));
      }
    }
    return 0;
  }

  /** Milliseconds of the longest. */
  double longest() {
    return millis((double) longest);
  }

  private static int place(long nanos) {
    if (nanos <= LEAST_NANOS) {
      return 0;
    }
    int place = (int) Math.ceil(Math.log(nanos / LEAST_NANOS) / Math.log(STEP));
    return Math.min(place, CLASSES - 1);
  }

  private static double millis(double nanos) {
    return Math.round(nanos / 1_000) / 1_000.0;
  }
}
