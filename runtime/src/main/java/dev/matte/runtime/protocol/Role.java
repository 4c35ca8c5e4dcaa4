package dev.matte.runtime.protocol;

/** Whose words a message holds, or for whom a piece of content is meant. */
public enum Role {
  /** The person, or the program that speaks for one. */
  USER("user"),
  /** The model. */
  ASSISTANT("assistant");

  private final String wire;

  Role(String wire) {
    this.wire = wire;
  }

  /** The name on the wire. */
  public String wire() {
    return wire;
  }
}
