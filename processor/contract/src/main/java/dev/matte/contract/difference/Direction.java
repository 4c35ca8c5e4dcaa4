package dev.matte.contract.difference;

/** Which way values go. */
public enum Direction {
  /** Arguments: what is refused now and was not hurts. */
  INPUT,
  /** Results: what is possible now and was not hurts. */
  OUTPUT
}
