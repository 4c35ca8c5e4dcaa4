package dev.matte.sample.payments;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until it is moved. */
public final class SetClock implements InstantSource {
  private volatile Instant now = Instant.parse("2026-11-25T12:00:00Z"); // A Wednesday.

  @Override
  public Instant instant() {
    return now;
  }

  /** Moves on. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  /** Moves to a time. */
  public void set(String time) {
    now = Instant.parse(time);
  }
}
