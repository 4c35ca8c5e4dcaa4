package dev.matte.contract.difference;

/**
 * How two nodes relate.
 *
 * @param effect all differences together
 * @param differences how many there are
 */
record Relation(Effect effect, int differences) {

  /** Whether both accept the same. */
  boolean same() {
    return effect == Effect.NONE || effect == Effect.NOTABLE;
  }

  /** Whether the newer one accepts all that the older one does. */
  boolean keeps() {
    return same() || effect == Effect.WIDER || effect == Effect.HARMLESS;
  }
}
