package dev.matte.processor.emit;

/** Java literals of texts and characters, in ASCII alone: any encoding reads them alike. */
final class Texts {

  private Texts() {}

  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      literal.append(c == '\'' ? "'" : escaped(c));
    }
    return literal.append('"').toString();
  }

  static String literal(char character) {
    return "'" + (character == '"' ? "\"" : escaped(character)) + "'";
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\'' -> "\\'";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> c >= ' ' && c < 127 ? String.valueOf(c) : String.format("\\u%04x", (int) c);
    };
  }
}
