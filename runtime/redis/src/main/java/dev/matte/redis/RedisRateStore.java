package dev.matte.redis;

import dev.matte.runtime.limit.Rate;
import dev.matte.runtime.limit.RateStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Permits counted in Redis, by the time of its server, so that all servers share a limit whatever
 * their clocks say. Counts to the microsecond as the store in memory does. Safe for use by many
 * threads.
 *
 * <p>Keys read {@code matte:bucket:<limit>|caller=ann,tool=add}, with a hash of level and time, and
 * {@code matte:window:…}, with a list of times and counts. They expire when they say nothing more.
 */
public final class RedisRateStore implements RateStore {

  private static final Script BUCKET = Script.of("bucket");
  private static final Script WINDOW = Script.of("window");

  private final RedisLink link;
  private final Supplier<String> micros;

  /** Counts over a link. */
  public RedisRateStore(RedisLink link) {
    this(link, () -> "");
  }

  /**
   * Counts by another clock.
   *
   * @param micros the time in microseconds; empty for that of the server
   */
  RedisRateStore(RedisLink link, Supplier<String> micros) {
    this.link = link;
    this.micros = micros;
  }

  @Override
  public Duration take(String key, Rate rate, int permits) {
    boolean bucket = rate.algorithm() == Rate.Algorithm.BUCKET;
    List<Object> said =
        link.run(
            bucket ? BUCKET : WINDOW,
            link.prefix() + (bucket ? "bucket:" : "window:") + key,
            text(rate.permits()),
            text(rate.micros()),
            text(bucket ? rate.burst() : rate.grain()),
            text(permits),
            micros.get().getBytes(StandardCharsets.US_ASCII));
    return Duration.ofNanos((Long) said.get(0) * 1_000);
  }

  @Override
  public boolean blocking() {
    return true;
  }

  private static byte[] text(long number) {
    return Long.toString(number).getBytes(StandardCharsets.US_ASCII);
  }
}
