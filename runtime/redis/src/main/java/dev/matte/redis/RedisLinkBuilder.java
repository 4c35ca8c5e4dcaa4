package dev.matte.redis;

import io.lettuce.core.RedisURI;
import java.time.Duration;

/** Describes a link to Redis. Not thread-safe. */
public final class RedisLinkBuilder {

  private final RedisURI uri;
  private Duration timeout = Duration.ofMillis(200);
  private Duration connectTimeout = Duration.ofSeconds(2);
  private Duration longestPause = Duration.ofSeconds(2);
  private String prefix = "matte:";

  RedisLinkBuilder(String uri) {
    this.uri = RedisURI.create(uri);
  }

  /** How long a call waits for an answer; 200 ms by default. */
  public RedisLinkBuilder timeout(Duration time) {
    this.timeout = positive(time);
    return this;
  }

  /** How long a connection may take to be made, while nobody waits for it; 2 s by default. */
  public RedisLinkBuilder connectTimeout(Duration time) {
    this.connectTimeout = positive(time);
    return this;
  }

  /**
   * How long Redis is left alone at most after failures before it is tried again; 2 s by default.
   * The first pause is 100 ms, and each is twice as long as the one before.
   */
  public RedisLinkBuilder longestPause(Duration time) {
    this.longestPause = positive(time);
    return this;
  }

  /**
   * What all keys begin with; {@code matte:} by default. Servers that are to share something need
   * the same, others that use the same Redis another one.
   */
  public RedisLinkBuilder prefix(String prefix) {
    this.prefix = prefix;
    return this;
  }

  /** Begins to connect, and returns at once. */
  public RedisLink build() {
    return new RedisLink(uri, timeout, connectTimeout, longestPause, prefix);
  }

  private static Duration positive(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("expected more than zero, found " + time);
    }
    return time;
  }
}
