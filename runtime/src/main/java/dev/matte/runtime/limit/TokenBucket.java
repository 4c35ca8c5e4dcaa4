package dev.matte.runtime.limit;

/**
 * Permits that come back steadily, never beyond a burst.
 *
 * <p>The level is counted in units of which a permit has as many as the period has microseconds:
 * then each microsecond brings as many units as the period has permits, and no division is needed.
 */
final class TokenBucket implements Permits {

  private final long perMicro;
  private final long perPermit;
  private final int burst;
  private final long capacity;
  private long level;
  private long at = Long.MIN_VALUE;

  TokenBucket(Rate rate) {
    this.perMicro = rate.permits();
    this.perPermit = rate.micros();
    this.burst = rate.burst();
    this.capacity = burst * perPermit;
    this.level = capacity;
  }

  @Override
  public long take(long now, int permits) {
    refill(now);
    long wanted = Math.min(permits, burst) * perPermit;
    if (level >= wanted) {
      level -= wanted;
      return 0;
    }
    return micros(wanted - level);
  }

  @Override
  public boolean full(long now) {
    refill(now);
    return level == capacity;
  }

  private void refill(long now) {
    long passed = now - at;
    if (at == Long.MIN_VALUE || passed < 0) {
      passed = 0;
    }
    at = now;
    level = passed >= micros(capacity - level) ? capacity : level + passed * perMicro;
  }

  /** How long so many units take to come back. */
  private long micros(long units) {
    return (units + perMicro - 1) / perMicro;
  }
}
