package dev.matte.runtime.protocol;

import org.jspecify.annotations.Nullable;

/** The severity of a message to the client, least severe first (those of RFC 5424). */
public enum LoggingLevel {
  /** Detail for finding faults. */
  DEBUG("debug"),
  /** The usual course of things. */
  INFO("info"),
  /** Usual, but worth a look. */
  NOTICE("notice"),
  /** Something may go wrong. */
  WARNING("warning"),
  /** Something went wrong. */
  ERROR("error"),
  /** A part has failed. */
  CRITICAL("critical"),
  /** Somebody must act at once. */
  ALERT("alert"),
  /** Nothing works. */
  EMERGENCY("emergency");

  private static final LoggingLevel[] ALL = values();

  private final String wire;

  LoggingLevel(String wire) {
    this.wire = wire;
  }

  /** Finds a level by its name on the wire; {@code null} when there is none of that name. */
  public static @Nullable LoggingLevel find(String wire) {
    for (LoggingLevel level : ALL) {
      if (level.wire.equals(wire)) {
        return level;
      }
    }
    return null;
  }

  /** The name on the wire. */
  public String wire() {
    return wire;
  }
}
