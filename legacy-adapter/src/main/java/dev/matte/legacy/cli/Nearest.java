package dev.matte.legacy.cli;

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
            .filter(name -> distance(typed, name) <= Math.max(2, typed.length() / 3))
            .min(
                Comparator.comparingInt((String name) -> distance(typed, name))
                    .thenComparing(Comparator.naturalOrder()));
    return near.map(name -> "type " + name + ", or leave out --tool to see all.")
        .orElse("leave out --tool to see all.");
  }

  /** How many characters must be put in, left out or replaced. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + same);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
