package dev.matte.runtime.netty;

import java.nio.charset.StandardCharsets;

/**
 * Header lines of responses. What could end a line before its end never gets into one.
 *
 * <p>Specification: RFC 9110, sections 5.1, 5.5 and 5.6.2.
 */
final class FieldLines {

  private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";

  private FieldLines() {}

  /**
   * Writes names and values, which come in turn, as lines.
   *
   * @throws IllegalArgumentException if one of them cannot stand in a head, or is the engine's
   */
  static byte[] of(String[] fields) {
    StringBuilder lines = new StringBuilder();
    if (fields.length % 2 != 0) {
      throw new IllegalArgumentException("fields: expected names and values in turn");
    }
    for (int i = 0; i < fields.length; i += 2) {
      String name = fields[i];
      checkName(name);
      checkValue(name, fields[i + 1]);
      lines.append(name).append(": ").append(fields[i + 1]).append("\r\n");
    }
    return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void checkName(String name) {
    boolean token = !name.isEmpty();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      token &=
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || TOKEN_SIGNS.indexOf(c) >= 0;
    }
    if (!token) {
      throw new IllegalArgumentException("the name of a header field is no token");
    }
    if (name.equalsIgnoreCase("Content-Length")
        || name.equalsIgnoreCase("Transfer-Encoding")
        || name.equalsIgnoreCase("Connection")
        || name.equalsIgnoreCase("Date")) {
      throw new IllegalArgumentException(name + " is set by the engine");
    }
  }

  private static void checkValue(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c == 0x7f || c > 0xff) {
        throw new IllegalArgumentException(
            name + ": the value holds a character that no header may hold");
      }
    }
  }
}
