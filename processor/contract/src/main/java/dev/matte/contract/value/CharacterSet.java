package dev.matte.contract.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A set of characters in a pattern.
 *
 * @param contains whether a character is in it
 * @param first the characters named first, to be tried first
 */
record CharacterSet(Predicate<Character> contains, List<Character> first) {
  private static final String TRIED = "a0A_- .x9Zé/\t";
  private static final int MOST = 4;

  /** A few texts of one character of the set. */
  List<String> samples() {
    List<String> samples = new ArrayList<>();
    for (char c : first) {
      add(samples, c);
    }
    for (int i = 0; i < TRIED.length(); i++) {
      add(samples, TRIED.charAt(i));
    }
    return samples;
  }

  private void add(List<String> samples, char c) {
    if (contains.test(c) && samples.size() < MOST && !samples.contains(String.valueOf(c))) {
      samples.add(String.valueOf(c));
    }
  }

  /** Reads what stands behind a bracket, the closing one included. */
  static CharacterSet read(PatternCursor at) {
    boolean not = at.take("^");
    Predicate<Character> any = c -> false;
    List<Character> first = new ArrayList<>();
    for (char c = at.next(); c != ']' && c != 0; c = at.next()) {
      CharacterSet one = c == '\\' ? escape(at) : single(c);
      if (!one.first.isEmpty() && at.take("-")) {
        char end = at.next();
        if (end == ']') {
          one = single('-');
          any = any.or(single(c).contains);
          first.add(c);
          any = any.or(one.contains);
          break;
        }
        one = range(one.first.get(0), end == '\\' ? at.next() : end);
      }
      any = any.or(one.contains);
      first.addAll(one.first);
    }
    return not ? new CharacterSet(any.negate(), List.of()) : new CharacterSet(any, first);
  }

  /** Reads what stands behind a backslash. */
  static CharacterSet escape(PatternCursor at) {
    char c = at.next();
    return switch (c) {
      case 'd' -> range('0', '9');
      case 'D' -> new CharacterSet(range('0', '9').contains.negate(), List.of());
      case 'w' -> new CharacterSet(CharacterSet::isWord, List.of());
      case 'W' -> new CharacterSet(x -> !isWord(x), List.of());
      case 's' -> new CharacterSet(Character::isWhitespace, List.of(' '));
      case 'S' -> new CharacterSet(x -> !Character.isWhitespace(x), List.of());
      case 'n' -> single('\n');
      case 't' -> single('\t');
      case 'r' -> single('\r');
      case 'u' -> single(code(at, 4));
      case 'x' -> single(code(at, 2));
      default -> single(c);
    };
  }

  private static char code(PatternCursor at, int digits) {
    int code = 0;
    for (int i = 0; i < digits; i++) {
      code = code * 16 + Math.max(Character.digit(at.next(), 16), 0);
    }
    return (char) code;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private static CharacterSet single(char one) {
    return new CharacterSet(c -> c == one, List.of(one));
  }

  private static CharacterSet range(char from, char to) {
    return new CharacterSet(c -> c >= from && c <= to, List.of(from, to));
  }
}
