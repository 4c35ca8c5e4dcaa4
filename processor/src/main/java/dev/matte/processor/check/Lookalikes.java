package dev.matte.processor.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names seen so far, found again by names that are easily taken for them. Not thread-safe. */
final class Lookalikes {
  private final Map<String, String> byLetters = new HashMap<>();
  private final Map<String, String> byShapes = new HashMap<>();

  /** Adds a name; answers with an earlier, different one that it is easily taken for. */
  Optional<String> add(String name) {
    String sameLetters = byLetters.putIfAbsent(Names.letters(name), name);
    String sameShapes = byShapes.putIfAbsent(Names.shapes(name), name);
    return Optional.ofNullable(sameLetters)
        .or(() -> Optional.ofNullable(sameShapes))
        .filter(first -> !first.equals(name));
  }
}
