package dev.matte.legacy.migrate;

/**
 * How calls of one side went.
 *
 * @param calls how many
 * @param errors how many of them failed
 * @param p50 the middle of the latencies of those that did not fail, in nanoseconds; 0 for none
 * @param p95 the 95th percentile of them
 */
record Figures(int calls, int errors, long p50, long p95) {

  /** The part that failed, 0 to 1; 0 of no calls. */
  double errorRate() {
    return calls == 0 ? 0 : (double) errors / calls;
  }

  /** How many did not fail. */
  int answered() {
    return calls - errors;
  }
}
