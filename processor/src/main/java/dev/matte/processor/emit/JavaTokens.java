package dev.matte.processor.emit;

import java.util.ArrayList;
import java.util.List;

/** The tokens of one generated statement, read from left to right. */
final class JavaTokens {
  private static final List<String> LONG =
      List.of("->", "&&", "||", "==", "!=", "<=", ">=", "++", "--", "+=", "::");

  private final List<String> tokens;
  private int next;

  private JavaTokens(List<String> tokens) {
    this.tokens = tokens;
  }

  static JavaTokens of(String statement) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < statement.length()) {
      int end = end(statement, at);
      if (statement.charAt(at) != ' ') {
        tokens.add(statement.substring(at, end));
      }
      at = end;
    }
    return new JavaTokens(tokens);
  }

  private static int end(String text, int from) {
    char first = text.charAt(from);
    if (first == '"' || first == '\'') {
      return endOfQuoted(text, from, first);
    }
    if (Character.isJavaIdentifierPart(first)) {
      int end = from;
      boolean number = Character.isDigit(first);
      while (end < text.length()
          && (Character.isJavaIdentifierPart(text.charAt(end))
              || (number && isNumberPart(text, end)))) {
        end++;
      }
      return end;
    }
    for (String operator : LONG) {
      if (text.startsWith(operator, from)) {
        return from + operator.length();
      }
    }
    return from + 1;
  }

  private static boolean isNumberPart(String text, int at) {
    char c = text.charAt(at);
    return c == '.' || ((c == '-' || c == '+') && "eE".indexOf(text.charAt(at - 1)) >= 0);
  }

  private static int endOfQuoted(String text, int from, char quote) {
    int end = from + 1;
    while (text.charAt(end) != quote) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  boolean atEnd() {
    return next == tokens.size();
  }

  /** The token that comes next, or an empty text at the end. */
  String peek() {
    return peek(0);
  }

  /** The token some places ahead, or an empty text after the end. */
  String peek(int ahead) {
    return next + ahead < tokens.size() ? tokens.get(next + ahead) : "";
  }

  boolean at(String token) {
    return peek().equals(token);
  }

  String take() {
    return tokens.get(next++);
  }

  /** Takes a token that must come now. */
  String take(String token) {
    if (!at(token)) {
      throw new IllegalStateException("expected " + token + " before " + rest());
    }
    return take();
  }

  /** Takes a token if it comes next. */
  boolean skip(String token) {
    if (at(token)) {
      next++;
      return true;
    }
    return false;
  }

  /** Whether a name or a keyword comes next. */
  boolean atName() {
    return !atEnd() && Character.isJavaIdentifierStart(peek().charAt(0));
  }

  /** Whether a number, text or character comes next. */
  boolean atLiteral() {
    char first = atEnd() ? ' ' : peek().charAt(0);
    return first == '"' || first == '\'' || Character.isDigit(first);
  }

  int position() {
    return next;
  }

  void back(int position) {
    next = position;
  }

  private String rest() {
    return String.join(" ", tokens.subList(next, tokens.size()));
  }
}
