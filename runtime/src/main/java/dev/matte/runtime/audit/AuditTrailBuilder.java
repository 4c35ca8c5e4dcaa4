package dev.matte.runtime.audit;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Describes a trail. Not thread-safe. */
public final class AuditTrailBuilder {

  private static final int LEAST_KEY = 16;
  private static final int RANDOM_KEY = 32;

  private final AuditSink sink;
  private final AuditPolicy policy;
  private byte @Nullable [] key;
  private int capacity = 10_000;
  private Clock clock = Clock.systemUTC();
  private Duration grace = Duration.ofSeconds(5);

  AuditTrailBuilder(AuditSink sink, AuditPolicy policy) {
    this.sink = Objects.requireNonNull(sink, "sink");
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /**
   * The key of the digests of arguments; a random one by default, which nobody ever learns. With a
   * key that is kept, digests of several processes can be compared, and an argument that is known
   * can be looked up.
   *
   * @param secret 16 bytes or more, random
   */
  public AuditTrailBuilder key(byte[] secret) {
    if (secret.length < LEAST_KEY) {
      throw new IllegalArgumentException(
          "a key has " + LEAST_KEY + " bytes or more, found " + secret.length);
    }
    this.key = secret.clone();
    return this;
  }

  /** How many calls may run and records wait, taken together; 10,000 by default. */
  public AuditTrailBuilder capacity(int records) {
    if (records < 1) {
      throw new IllegalArgumentException("a limit has to be 1 or more, found " + records);
    }
    this.capacity = records;
    return this;
  }

  /** By which clock it is told when something happened; the system's by default. */
  public AuditTrailBuilder clock(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
    return this;
  }

  /**
   * How long, at its end, a trail tries to write what a sink did not take, and how long the end of
   * the process waits for calls that run; five seconds by default.
   */
  public AuditTrailBuilder grace(Duration grace) {
    if (grace.isNegative()) {
      throw new IllegalArgumentException("grace: expected zero or more, found " + grace);
    }
    this.grace = grace;
    return this;
  }

  /**
   * Opens the sink and begins to record.
   *
   * @throws IOException if the sink cannot be opened
   */
  public AuditTrail start() throws IOException {
    AuditSink.Opening opening = sink.open();
    ArgumentDigest digest = new ArgumentDigest(key == null ? random() : key);
    return new AuditTrail(sink, opening, policy, capacity, clock, digest, grace)
        .start(opening.torn());
  }

  private static byte[] random() {
    byte[] secret = new byte[RANDOM_KEY];
    new SecureRandom().nextBytes(secret);
    return secret;
  }
}
