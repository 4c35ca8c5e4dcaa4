package dev.matte.runtime.binding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The known word that is most like a given one, by the number of letters to insert, delete, replace
 * or swap with their neighbour; upper and lower case count as alike.
 */
final class Nearest {
  /** Longer words are not compared: nobody mistypes those. */
  private static final int LONGEST = 64;

  private Nearest() {}

  /** The nearest word, unless half of the letters or more would have to change. */
  static Optional<String> of(String word, List<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    String best = null;
    int least = Math.max(2, word.length() / 2 + 1);
    for (String candidate : known) {
      if (candidate.length() > LONGEST) {
        continue;
      }
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
      if (distance < least && distance < Math.max(2, candidate.length())) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The optimal string alignment distance. */
  private static int distance(String a, String b) {
    int width = b.length();
    int[] beforeLast = new int[width + 1];
    int[] last = new int[width + 1];
    for (int j = 0; j <= width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[width + 1];
      row[0] = i;
      for (int j = 1; j <= width; j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[width];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
