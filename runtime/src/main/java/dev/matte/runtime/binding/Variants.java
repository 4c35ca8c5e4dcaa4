package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonNames;

/** The member that tells the variants of a union apart, and its values. Immutable. */
public final class Variants {
  private final JsonNames discriminator;
  private final JsonNames wires;

  private Variants(String discriminator, String[] wires) {
    this.discriminator = JsonNames.of(discriminator);
    this.wires = JsonNames.of(wires);
  }

  /**
   * Prepares a table; the position of a value is its variant's index.
   *
   * @param discriminator the name of the member
   */
  public static Variants of(String discriminator, String... wires) {
    return new Variants(discriminator, wires);
  }

  JsonNames discriminator() {
    return discriminator;
  }

  JsonNames wires() {
    return wires;
  }
}
