package dev.matte.runtime.netty;

import java.time.Duration;

/**
 * Bounds on what one client, and all of them together, may take.
 *
 * @param requestLineBytes the longest request line; above it 414
 * @param headerBytes all header lines of a request; above it 431
 * @param headers how many header lines a request may have; above it 431
 * @param bodyBytes the longest body; above it 413
 * @param headTime from the first byte of a request to the end of its head; then 408
 * @param bodyTime from the end of a head to the end of the body; then 408
 * @param idleTime how long a connection may wait for a next request; then it is closed
 * @param stallTime how long a client may leave what was sent to it unread; then it is closed
 * @param connections how many connections there may be; each further one is answered 503
 * @param pipelined how many requests may wait for earlier ones before no more is read
 */
record ConnectionLimits(
    int requestLineBytes,
    int headerBytes,
    int headers,
    int bodyBytes,
    Duration headTime,
    Duration bodyTime,
    Duration idleTime,
    Duration stallTime,
    int connections,
    int pipelined) {

  private static final long LEAST_ROUND_MILLIS = 5;
  private static final long MOST_ROUND_MILLIS = 500;

  /** How often deadlines are looked at, in milliseconds: often enough for the shortest of them. */
  long roundMillis() {
    Duration shortest = headTime;
    for (Duration each : new Duration[] {bodyTime, idleTime, stallTime}) {
      if (each.compareTo(shortest) < 0) {
        shortest = each;
      }
    }
    return Math.max(LEAST_ROUND_MILLIS, Math.min(MOST_ROUND_MILLIS, shortest.toMillis() / 8));
  }
}
