package dev.matte.processor.check;

import java.util.Optional;

/**
 * Finds groups that are repeated without bound and whose every part may repeat or be missing, such
 * as {@code (a+)*} and {@code (\w+\s?)+}: text can be divided among the rounds in many ways.
 *
 * <p>A group with a part that must stand exactly once, such as {@code (-[a-z]+)*}, passes: mostly
 * that part marks where a round begins. So the rule finds the common mistakes, not all.
 */
final class Repetition {
  private final String pattern;
  private int at;

  private Repetition(String pattern) {
    this.pattern = pattern;
  }

  /** The first such group as written, or empty. */
  static Optional<String> nested(String pattern) {
    return new Repetition(pattern).alternatives().bad();
  }

  /**
   * What a part of a pattern may match.
   *
   * @param loose whether it repeats without bound and nothing in it must stand exactly once
   * @param bad a repeated loose group in it
   */
  private record Shape(boolean loose, Optional<String> bad) {
    static final Shape ONCE = new Shape(false, Optional.empty());
  }

  /** Reads branches up to a closing parenthesis or the end; loose if one of them is. */
  private Shape alternatives() {
    boolean anyLoose = false;
    boolean unbounded = false;
    boolean fixed = false;
    while (at < pattern.length() && pattern.charAt(at) != ')') {
      if (pattern.charAt(at) == '|') {
        at++;
        anyLoose |= unbounded && !fixed;
        unbounded = false;
        fixed = false;
        continue;
      }
      int start = at;
      Shape atom = atom();
      if (atom.bad().isPresent()) {
        return atom;
      }
      String quantifier = quantifier();
      boolean endless = endless(quantifier);
      if (endless && atom.loose()) {
        return new Shape(true, Optional.of(pattern.substring(start, at)));
      }
      unbounded |= endless || atom.loose();
      fixed |= !endless && !atom.loose() && !mayBeMissing(quantifier);
    }
    return new Shape(anyLoose || (unbounded && !fixed), Optional.empty());
  }

  private Shape atom() {
    char c = pattern.charAt(at);
    if (c == '\\') {
      at = Math.min(pattern.length(), at + 2);
      if (at < pattern.length()
          && pattern.charAt(at) == '{'
          && "pPx".indexOf(pattern.charAt(at - 1)) >= 0) {
        at = pattern.indexOf('}', at) + 1;
      }
      return Shape.ONCE;
    }
    if (c == '[') {
      skipClass();
      return Shape.ONCE;
    }
    if (c == '(') {
      skipGroupOpening();
      Shape inside = alternatives();
      at = Math.min(pattern.length(), at + 1);
      return inside;
    }
    at++;
    return Shape.ONCE;
  }

  private void skipClass() {
    int depth = 0;
    do {
      char c = pattern.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
      at++;
    } while (depth > 0 && at < pattern.length());
  }

  private void skipGroupOpening() {
    at++;
    if (pattern.startsWith("?<", at)
        && !pattern.startsWith("?<=", at)
        && !pattern.startsWith("?<!", at)) {
      at = pattern.indexOf('>', at) + 1;
    } else {
      while (at < pattern.length() && "?:=!<>".indexOf(pattern.charAt(at)) >= 0) {
        at++;
      }
    }
  }

  private String quantifier() {
    int start = at;
    if (at < pattern.length() && "*+?".indexOf(pattern.charAt(at)) >= 0) {
      at++;
    } else if (at < pattern.length() && pattern.charAt(at) == '{') {
      at = pattern.indexOf('}', at) + 1;
    } else {
      return "";
    }
    String quantifier = pattern.substring(start, at);
    if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
      at++;
    }
    return quantifier;
  }

  private static boolean endless(String quantifier) {
    return quantifier.equals("*") || quantifier.equals("+") || quantifier.endsWith(",}");
  }

  private static boolean mayBeMissing(String quantifier) {
    return quantifier.equals("?") || quantifier.startsWith("{0");
  }
}
