package dev.matte.contract.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the short JSON texts that authors write into annotations; strict RFC 8259. */
final class JsonParser {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,6})?");
  private static final int MAX_DEPTH = 64;

  private final String text;
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
      throw expected("at most " + MAX_DEPTH + " levels");
    }
    space();
    char c = at < text.length() ? text.charAt(at) : 0;
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
        if (at >= text.length() || text.charAt(at) != '"') {
          throw expected("a member name");
        }
        String name = string();
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

  private String string() throws JsonSyntaxException {
    StringBuilder out = new StringBuilder();
    at++;
    while (true) {
      if (at >= text.length()) {
        throw expected("a closing quote");
      }
      char c = text.charAt(at++);
      if (c == '"') {
        return out.toString();
      }
      if (c < 0x20) {
        throw expected("no bare control character in text");
      }
      out.append(c == '\\' ? escape() : c);
    }
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
      int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
      if (digit < 0 || text.charAt(at) > 'f') {
        throw expected("four hexadecimal digits");
      }
      value = value * 16 + digit;
      at++;
    }
    return (char) value;
  }

  private Json number() throws JsonSyntaxException {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw expected("a JSON value");
    }
    at = number.end();
    return Json.of(new BigDecimal(number.group()));
  }

  private Json word(String word, Json value) throws JsonSyntaxException {
    if (!text.startsWith(word, at)) {
      throw expected("a JSON value");
    }
    at += word.length();
    return value;
  }

  private void space() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean take(char c) {
    space();
    if (at < text.length() && text.charAt(at) == c) {
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
    return new JsonSyntaxException("expected " + what + " at character " + (at + 1));
  }
}
