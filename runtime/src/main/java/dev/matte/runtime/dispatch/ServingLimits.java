package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.json.JsonLimits;
import java.time.Duration;
import java.util.Map;

/**
 * Bounds on what a host takes on.
 *
 * @param maxMessageBytes the longest message
 * @param maxDepth how deep a message may be nested
 * @param maxConcurrentCalls how many calls of one client may run at once
 * @param callTimeout how long a call may take unless its tool says otherwise; zero for no limit
 * @param callTimeouts the same for tools by name, whatever they say themselves
 * @param progressPerSecond how many progress reports a call may send each second
 * @param logMessagesPerSecond how many log messages a call may send each second
 * @param pageSize how many entries one answer lists at most
 */
public record ServingLimits(
    int maxMessageBytes,
    int maxDepth,
    int maxConcurrentCalls,
    Duration callTimeout,
    Map<String, Duration> callTimeouts,
    int progressPerSecond,
    int logMessagesPerSecond,
    int pageSize) {

  /**
   * 10 MiB, 64 levels, 256 calls, five minutes, 20 reports and 100 messages a second, lists whole.
   */
  public static final ServingLimits DEFAULT =
      new ServingLimits(
          10 << 20, 64, 256, Duration.ofMinutes(5), Map.of(), 20, 100, Integer.MAX_VALUE);

  /** How many milliseconds a call of a tool may take; 0 for no limit. */
  long toolMillis(Catalog catalog, int tool) {
    if (!callTimeouts.isEmpty()) {
      Duration told = callTimeouts.get(catalog.name(Catalog.Kind.TOOL, tool));
      if (told != null) {
        return told.toMillis();
      }
    }
    long own = catalog.timeoutMillis(tool);
    return own > 0 ? own : callTimeout.toMillis();
  }

  /** The bounds that concern JSON text. */
  JsonLimits json() {
    return new JsonLimits(maxDepth, maxMessageBytes, JsonLimits.DEFAULT.maxNumberLength());
  }
}
