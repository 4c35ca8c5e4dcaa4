package dev.matte.sample.payments.mandate;

import java.time.Instant;

/** Times of mandates, from 1970 to the year 9999. */
public final class Times {
  /** The last that four digits of a year can say. */
  static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

  /** In seconds, a time in the year 5138; in milliseconds, one in 1973. */
  private static final long SECONDS = 100_000_000_000L;

  private Times() {}

  /**
   * The time of a Unix timestamp in seconds, or in milliseconds when it is too large to be that.
   *
   * @throws Refusal if it is beyond all of them
   */
  public static Instant ofUnix(String place, long timestamp) {
    long millis = timestamp < SECONDS ? Math.max(timestamp, -1) * 1_000 : timestamp;
    if (millis < 0 || millis > LATEST.toEpochMilli()) {
      throw new Refusal(place, "expected a Unix timestamp in seconds");
    }
    return Instant.ofEpochMilli(millis);
  }

  /**
   * An expiry, once it is sure to lie ahead.
   *
   * @throws Refusal if it does not
   */
  public static Instant ahead(String place, Instant expiry, Instant now) {
    if (!expiry.isAfter(now) || expiry.isAfter(LATEST)) {
      throw new Refusal(place, "expected a time to come, found " + expiry);
    }
    return expiry;
  }
}
