package dev.matte.runtime.protocol;

/** Who may answer from a kept copy of a result. */
public enum CacheScope {
  /** Whoever asks: the result is the same for every caller. */
  PUBLIC("public"),
  /** The client that received it, and only for the same authorization. */
  PRIVATE("private");

  private final String wire;

  CacheScope(String wire) {
    this.wire = wire;
  }

  /** The name on the wire. */
  public String wire() {
    return wire;
  }
}
