package dev.matte.sample.flownexus.account;

import dev.matte.runtime.binding.ToolException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something was tried lately: for each key, and for all together, since each attempt
 * costs time of a processor. Kept for addresses that have no account as well. Thread-safe.
 */
final class Attempts {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MOST_KEYS = 20_000;

  private final InstantSource clock;
  private final int most;
  private final Duration window;
  private final int mostAMinute;
  private final Map<String, Deque<Long>> byKey = new LinkedHashMap<>(16, 0.75f, true);
  private final Deque<Long> all = new ArrayDeque<>();

  /**
   * Allows so many.
   *
   * @param most of one key within the window
   * @param mostAMinute of all keys together
   */
  Attempts(InstantSource clock, int most, Duration window, int mostAMinute) {
    this.clock = clock;
    this.most = most;
    this.window = window;
    this.mostAMinute = mostAMinute;
  }

  /**
   * Takes an attempt.
   *
   * @return whether the key had one left
   * @throws ToolException if there are too many of all keys together
   */
  synchronized boolean take(String key) {
    long now = clock.millis();
    expire(all, now - MINUTE.toMillis());
    if (all.size() >= mostAMinute) {
      throw new ToolException("too many people try that at present; come again in a minute");
    }
    Deque<Long> own = byKey.computeIfAbsent(key, any -> new ArrayDeque<>());
    expire(own, now - window.toMillis());
    if (own.size() >= most) {
      return false;
    }
    own.add(now);
    all.add(now);
    if (byKey.size() > MOST_KEYS) {
      byKey.remove(byKey.keySet().iterator().next());
    }
    return true;
  }

  /** Forgets the attempts of a key, as the last one was a good one. */
  synchronized void forget(String key) {
    byKey.remove(key);
  }

  private static void expire(Deque<Long> times, long before) {
    while (!times.isEmpty() && times.peek() <= before) {
      times.remove();
    }
  }
}
