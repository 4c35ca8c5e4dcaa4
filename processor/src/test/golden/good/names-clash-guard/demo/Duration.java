package demo;

/** Hides a name in the package. */
final class Duration {
  private Duration() {}
}
