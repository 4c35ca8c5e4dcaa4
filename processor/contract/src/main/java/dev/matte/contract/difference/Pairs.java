package dev.matte.contract.difference;

import dev.matte.contract.schema.Variant;

/** Compares two variants of the same kind. */
final class Pairs {

  private Pairs() {}

  static void compare(Walk walk, Spot spot, Variant before, Variant after) {
    switch (before.kind()) {
      case NULL, BOOLEAN -> {}
      case NUMBER -> {
        Numbers.compare(walk, spot, before, after);
        Texts.format(walk, spot, before, after);
      }
      case TEXT -> Texts.compare(walk, spot, before, after);
      case ARRAY -> Arrays.compare(walk, spot, before, after);
      case OBJECT -> new Objects(walk, spot, before, after).compare();
    }
    Conditions.compare(walk, spot, before, after);
  }
}
