package dev.matte.runtime.netty;

import java.time.Duration;

/** How long one connection may go on as it does. Used on its event loop alone. */
final class Patience {

  /** How long the rest of what a refused client sends is thrown away. */
  private static final long LINGER_NANOS = 1_000_000_000L;

  private final ConnectionLimits limits;
  private Phase phase = Phase.IDLE;
  private long deadline;
  private long stalledSince;
  private long unwritten;

  /** What a connection is doing. */
  enum Phase {
    /** Nothing of a request has come. */
    IDLE,
    /** A head is coming. */
    HEAD,
    /** A body is coming. */
    BODY,
    /** A request is being answered. */
    ANSWERING,
    /** The last response was sent. */
    LINGERING
  }

  /** Starts with a connection that has sent nothing: its first head is due. */
  Patience(ConnectionLimits limits, long now) {
    this.limits = limits;
    this.deadline = now + limits.headTime().toNanos();
  }

  Phase phase() {
    return phase;
  }

  /** Notes that bytes have come. */
  void bytes(long now) {
    if (phase == Phase.IDLE) {
      phase = Phase.HEAD;
      deadline = now + limits.headTime().toNanos();
    }
  }

  void body(long now) {
    phase = Phase.BODY;
    deadline = now + limits.bodyTime().toNanos();
  }

  void answering() {
    phase = Phase.ANSWERING;
  }

  void idle(long now) {
    phase = Phase.IDLE;
    deadline = now + limits.idleTime().toNanos();
  }

  void lingering(long now) {
    phase = Phase.LINGERING;
    deadline = now + Math.min(LINGER_NANOS, limits.stallTime().toNanos());
  }

  /** Whether the phase has lasted too long. */
  boolean over(long now) {
    return phase != Phase.ANSWERING && now - deadline >= 0;
  }

  /**
   * Whether the client has read nothing for too long.
   *
   * @param lying bytes that wait to be written while there are too many of them; else 0
   */
  boolean stalled(long now, long lying) {
    if (lying == 0 || lying < unwritten || unwritten == 0) {
      stalledSince = now;
    }
    unwritten = lying;
    Duration most = limits.stallTime();
    return lying > 0 && now - stalledSince >= most.toNanos();
  }
}
