package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonLimits;
import java.time.Duration;

/**
 * Bounds on what a host takes on.
 *
 * @param maxMessageBytes the longest message
 * @param maxDepth how deep a message may be nested
 * @param maxConcurrentCalls how many calls of one client may run at once
 * @param callTimeout how long a call may take unless its tool says otherwise; zero for no limit
 * @param progressPerSecond how many progress reports a call may send each second
 * @param logMessagesPerSecond how many log messages a call may send each second
 * @param pageSize how many entries one answer lists at most
 */
public record ServingLimits(
    int maxMessageBytes,
    int maxDepth,
    int maxConcurrentCalls,
    Duration callTimeout,
    int progressPerSecond,
    int logMessagesPerSecond,
    int pageSize) {

  /**
   * 10 MiB, 64 levels, 256 calls, five minutes, 20 reports and 100 messages a second, lists whole.
   */
  public static final ServingLimits DEFAULT =
      new ServingLimits(10 << 20, 64, 256, Duration.ofMinutes(5), 20, 100, Integer.MAX_VALUE);

  /** The bounds that concern JSON text. */
  JsonLimits json() {
    return new JsonLimits(maxDepth, maxMessageBytes, JsonLimits.DEFAULT.maxNumberLength());
  }
}
