package dev.matte.legacy.cli;

import dev.matte.contract.difference.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that was probably meant. */
final class Nearest {

  private Nearest() {}

  /** A sentence that offers the nearest name, or says how to see all. */
  static String fix(String typed, Collection<String> names) {
    Optional<String> near =
        names.stream()
            .filter(name -> EditDistance.between(typed, name) <= Math.max(2, typed.length() / 3))
            .min(
                Comparator.comparingInt((String name) -> EditDistance.between(typed, name))
                    .thenComparing(Comparator.naturalOrder()));
    return near.map(name -> "type " + name + ", or leave out --tool to see all.")
        .orElse("leave out --tool to see all.");
  }
}
