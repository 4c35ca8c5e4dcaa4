package dev.matte.sample.payments.crypto;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The one way to write a JSON document: RFC 8785, which is what the legacy server signs too. No
 * spaces, members sorted by their UTF-16 code units, numbers as ECMAScript writes them.
 *
 * <p>A number that would come out as another one is refused: two documents of one text could carry
 * one signature.
 */
public final class CanonicalJson {
  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /**
   * The document as text.
   *
   * @throws UnwritableException if it holds a number that a double cannot keep
   */
  public static String text(JsonNode document) throws UnwritableException {
    CanonicalJson json = new CanonicalJson();
    json.write("", document);
    return json.out.toString();
  }

  /**
   * The document in UTF-8: the bytes that are signed.
   *
   * @throws UnwritableException if it holds a number that a double cannot keep
   */
  public static byte[] bytes(JsonNode document) throws UnwritableException {
    return text(document).getBytes(StandardCharsets.UTF_8);
  }

  /** A document that has no canonical form; the message names the place and why. */
  public static final class UnwritableException extends Exception {
    private static final long serialVersionUID = 1;

    UnwritableException(String message) {
      super(message);
    }

    /** Where and why. */
    public String reason() {
      return String.valueOf(getMessage());
    }
  }

  private void write(String place, JsonNode node) throws UnwritableException {
    switch (node.getNodeType()) {
      case OBJECT -> writeObject(place, node);
      case ARRAY -> writeArray(place, node);
      case STRING -> writeText(node.stringValue());
      case NUMBER ->
          out.append(
              CanonicalNumbers.text(node.decimalValue())
                  .orElseThrow(
                      () ->
                          new UnwritableException(
                              place
                                  + ": expected a whole number up to 2^53 or one of at most 15"
                                  + " digits, which every JSON reader keeps")));
      default -> out.append(node); // true, false, null
    }
  }

  private void writeObject(String place, JsonNode object) throws UnwritableException {
    List<String> names = new ArrayList<>(object.propertyNames());
    Collections.sort(names); // Strings compare by UTF-16 code units.
    out.append('{');
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      out.append(i == 0 ? "" : ",");
      writeText(name);
      out.append(':');
      write(place.isEmpty() ? name : place + "." + name, object.required(name));
    }
    out.append('}');
  }

  private void writeArray(String place, JsonNode array) throws UnwritableException {
    out.append('[');
    for (int i = 0; i < array.size(); i++) {
      out.append(i == 0 ? "" : ",");
      write(place + "[" + i + "]", array.required(i));
    }
    out.append(']');
  }

  private void writeText(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(Encoded.hex(new byte[] {(byte) c}));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
