package dev.matte.contract.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts that a pattern very likely matches: each alternative once, repetitions few and some.
 *
 * <p>Knows the everyday part of the pattern language; for the rest it may produce texts that do not
 * match, or none. Whoever uses them tries them.
 */
final class PatternSamples {
  private static final int MOST = 8;
  private static final int LONGEST = 2_000;

  private final PatternCursor at;

  private PatternSamples(PatternCursor at) {
    this.at = at;
  }

  static List<String> of(String pattern) {
    PatternCursor at = new PatternCursor(pattern);
    List<String> found = new PatternSamples(at).alternatives();
    return at.atEnd() ? found : List.of();
  }

  private List<String> alternatives() {
    Set<String> all = new LinkedHashSet<>(sequence());
    while (at.take("|")) {
      all.addAll(sequence());
    }
    return all.stream().limit(MOST).toList();
  }

  private List<String> sequence() {
    List<String> all = List.of("");
    while (!at.atEnd() && at.peek() != '|' && at.peek() != ')') {
      all = joined(all, repeated(atom()));
    }
    return all;
  }

  private static List<String> joined(List<String> left, List<String> right) {
    List<String> all = new ArrayList<>();
    int count = Math.min(MOST, Math.max(left.size(), right.size()));
    for (int i = 0; i < count && !left.isEmpty() && !right.isEmpty(); i++) {
      all.add(left.get(i % left.size()) + right.get(i % right.size()));
    }
    return all;
  }

  private List<String> atom() {
    char c = at.next();
    return switch (c) {
      case '^', '$' -> List.of("");
      case '.' -> List.of("x", "0");
      case '(' -> group();
      case '[' -> CharacterSet.read(at).samples();
      case '\\' -> CharacterSet.escape(at).samples();
      default -> List.of(String.valueOf(c));
    };
  }

  private List<String> group() {
    boolean look = at.take("?=") || at.take("?!") || at.take("?<=") || at.take("?<!");
    if (!look && at.take("?<")) {
      at.until('>');
    } else if (!look) {
      at.take("?:");
    }
    List<String> inside = alternatives();
    at.take(")");
    return look ? List.of("") : inside;
  }

  private List<String> repeated(List<String> atom) {
    int least = 1;
    int most = 1;
    if (at.take("*")) {
      least = 0;
      most = 3;
    } else if (at.take("+")) {
      most = 4;
    } else if (at.take("?")) {
      least = 0;
    } else if (at.take("{")) {
      String[] counts = at.until('}').split(",", -1);
      least = count(counts[0], 1);
      most = counts.length == 1 ? least : count(counts[1], least + 2);
    } else {
      return atom;
    }
    at.take("?");
    Set<String> all = new LinkedHashSet<>();
    for (String one : atom) {
      all.add(one.repeat(Math.min(Math.max(least, Math.min(1, most)), LONGEST)));
      all.add(one.repeat(Math.min(most, LONGEST)));
      all.add(one.repeat(Math.min(least, LONGEST)));
    }
    return all.stream().limit(MOST).toList();
  }

  private static int count(String text, int otherwise) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
