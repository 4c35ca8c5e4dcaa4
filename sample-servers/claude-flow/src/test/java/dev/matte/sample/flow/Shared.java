package dev.matte.sample.flow;

import java.nio.file.Path;

/** Material that lies beside the repository on some machines, and is in none of its commits. */
final class Shared {
  private Shared() {}

  /** Where a file would be; whether it is there is for the caller to see. */
  static Path file(String name) {
    String elsewhere = System.getenv("MATTE_SHARED");
    return elsewhere == null
        ? root().resolveSibling("shared").resolve(name)
        : Path.of(elsewhere, name);
  }

  private static Path root() {
    // The build runs tests in their module's folder.
    return Path.of("").toAbsolutePath().resolve("../..").normalize();
  }
}
