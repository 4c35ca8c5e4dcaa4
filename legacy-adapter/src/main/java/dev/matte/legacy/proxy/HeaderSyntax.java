package dev.matte.legacy.proxy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which headers may be sent along.
 *
 * <p>Specification: RFC 9110, 5; RFC 9112, 5.
 */
final class HeaderSyntax {

  /** What the connection itself says, and nobody else. */
  private static final Set<String> OWN = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    OWN.addAll(
        List.of(
            "Connection",
            "Content-Length",
            "Expect",
            "Host",
            "Keep-Alive",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade"));
  }

  private static final String SEPARATORS = "!#$%&'*+-.^_`|~";

  private HeaderSyntax() {}

  /**
   * Makes sure that a header may be asked for.
   *
   * @throws IllegalArgumentException if it cannot be sent, or is the connection's own
   */
  static void require(String name, String value) {
    if (!isName(name) || OWN.contains(name)) {
      throw new IllegalArgumentException(
          "expected the name of a header that requests may have, found \"" + name + "\"");
    }
    if (!isValue(value)) {
      // Not shown: it may be a secret.
      throw new IllegalArgumentException(
          "the value of the header " + name + " holds characters that cannot be sent");
    }
  }

  /** Tells whether a text can be a value: no line ends, no other control characters. */
  static boolean isValue(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\t') || c == 0x7f || c > 0xff) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && SEPARATORS.indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
