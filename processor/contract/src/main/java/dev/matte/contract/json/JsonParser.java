package dev.matte.contract.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON text, from a word in an annotation to a list of thousands of tools; strict RFC 8259,
 * and no member twice. Equal names are kept once, so that a long list takes little more room than
 * its text.
 */
final class JsonParser {
  private static final int MAX_DEPTH = 256;
  private static final int MAX_EXPONENT_DIGITS = 6;
  private static final int LONG_DIGITS = 18;

  private final String text;
  private final Map<String, String> names = new HashMap<>();
  private int at;

  JsonParser(String text) {
    this.text = text;
  }

  Json parse() throws JsonSyntaxException {
    Json value = value(0);
    space();
    if (at < text.length()) {
      throw expected("the end");
    }
    return value;
  }

  private Json value(int depth) throws JsonSyntaxException {
    if (depth > MAX_DEPTH) {
      throw expected("at most " + MAX_DEPTH + " levels of objects and arrays");
    }
    space();
    char c = peek();
    return switch (c) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> Json.of(string());
      case 't' -> word("true", Json.of(true));
      case 'f' -> word("false", Json.of(false));
      case 'n' -> word("null", Json.nothing());
      default -> number();
    };
  }

  private Json object(int depth) throws JsonSyntaxException {
    Map<String, Json> members = new LinkedHashMap<>();
    at++;
    if (!take('}')) {
      do {
        space();
        if (peek() != '"') {
          throw expected("a member name");
        }
        String name = name();
        need(':');
        if (members.putIfAbsent(name, value(depth + 1)) != null) {
          throw expected("no second \"" + name + "\"");
        }
      } while (take(','));
      need('}');
    }
    return new Json.Members(members);
  }

  private Json array(int depth) throws JsonSyntaxException {
    List<Json> items = new ArrayList<>();
    at++;
    if (!take(']')) {
      do {
        items.add(value(depth + 1));
      } while (take(','));
      need(']');
    }
    return Json.of(items);
  }

  private String name() throws JsonSyntaxException {
    String name = string();
    String known = names.putIfAbsent(name, name);
    return known == null ? name : known;
  }

  private String string() throws JsonSyntaxException {
    int start = ++at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        return text.substring(start, at++);
      }
      if (c == '\\' || c < 0x20) {
        return escaped(start);
      }
      at++;
    }
    throw expected("a closing quote");
  }

  private String escaped(int start) throws JsonSyntaxException {
    StringBuilder out = new StringBuilder().append(text, start, at);
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return out.toString();
      }
      if (c < 0x20) {
        throw expected("no bare control character in text");
      }
      out.append(c == '\\' ? escape() : c);
    }
    throw expected("a closing quote");
  }

  private char escape() throws JsonSyntaxException {
    char c = at < text.length() ? text.charAt(at++) : 0;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> unicode();
      default -> throw expected("an escape that JSON knows");
    };
  }

  private char unicode() throws JsonSyntaxException {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = peek() > 'f' ? -1 : Character.digit(peek(), 16);
      if (digit < 0) {
        throw expected("four hexadecimal digits");
      }
      value = value * 16 + digit;
      at++;
    }
    return (char) value;
  }

  private Json number() throws JsonSyntaxException {
    int start = at;
    if (peek() == '-') {
      at++;
    }
    int first = at;
    if (peek() == '0') {
      at++;
    } else if (digits() == 0) {
      at = start;
      throw expected("a JSON value");
    }
    boolean whole = true;
    if (peek() == '.') {
      whole = false;
      at++;
      if (digits() == 0) {
        throw expected("a digit");
      }
    }
    if (peek() == 'e' || peek() == 'E') {
      whole = false;
      exponent();
    }
    return whole && at - first <= LONG_DIGITS
        ? Json.of(Long.parseLong(text, start, at, 10))
        : Json.of(new BigDecimal(text.substring(start, at)));
  }

  private void exponent() throws JsonSyntaxException {
    at++;
    if (peek() == '+' || peek() == '-') {
      at++;
    }
    int digits = digits();
    if (digits == 0 || digits > MAX_EXPONENT_DIGITS) {
      throw expected("an exponent of 1 to " + MAX_EXPONENT_DIGITS + " digits");
    }
  }

  private int digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at - start;
  }

  private Json word(String word, Json value) throws JsonSyntaxException {
    if (!text.startsWith(word, at)) {
      throw expected("a JSON value");
    }
    at += word.length();
    return value;
  }

  private void space() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** The character at hand, or a NUL, which no JSON text can hold, at the end. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean take(char c) {
    space();
    if (peek() == c) {
      at++;
      return true;
    }
    return false;
  }

  private void need(char c) throws JsonSyntaxException {
    if (!take(c)) {
      throw expected("'" + c + "'");
    }
  }

  private JsonSyntaxException expected(String what) {
    if (text.indexOf('\n') < 0) {
      return new JsonSyntaxException("expected " + what + " at character " + (at + 1));
    }
    long line = 1 + text.chars().limit(at).filter(c -> c == '\n').count();
    int column = at - text.lastIndexOf('\n', at - 1);
    return new JsonSyntaxException("expected " + what + " at line " + line + ", column " + column);
  }
}
