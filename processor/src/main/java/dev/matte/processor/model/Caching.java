package dev.matte.processor.model;

/**
 * How long a client may keep something, and for whom.
 *
 * @param millis 0 for not at all
 * @param shared whether one caller's copy may serve another
 */
public record Caching(long millis, boolean shared) {

  /** Not at all: what holds when nothing is written. */
  public static final Caching NONE = new Caching(0, false);
}
