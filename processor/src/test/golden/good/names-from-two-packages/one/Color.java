package one;

/** A color. */
public enum Color {
  RED
}
