package demo;

/** Hides a name in the package. */
final class Catalog {
  private Catalog() {}

  /** Hides another. */
  enum Kind {}
}
