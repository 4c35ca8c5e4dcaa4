package dev.matte.sample.payments.mandate;

import java.net.IDN;
import java.util.Locale;

/**
 * A merchant's host as a mandate compares it: ASCII, in lower case, without a final dot.
 *
 * @param below whether it stands for the hosts below the name, as {@code *.example.com} does
 */
record HostName(String name, boolean below) {
  private static final int LONGEST = 253;

  /**
   * Reads a host, or with {@code *.} before it those below.
   *
   * @throws Refusal if it is no host name: no port, path or scheme belongs to one
   */
  static HostName pattern(String place, String text) {
    return text.startsWith("*.")
        ? new HostName(checked(place, text.substring(2)), true)
        : of(place, text);
  }

  /** Reads a host. */
  static HostName of(String place, String text) {
    return new HostName(checked(place, text), false);
  }

  /** Whether the host is meant by this pattern. */
  boolean covers(HostName host) {
    return below ? host.name.endsWith("." + name) : host.name.equals(name);
  }

  /** Whether the host is meant by this pattern, or lies below it. */
  boolean reaches(HostName host) {
    return covers(host) || host.name.endsWith("." + name);
  }

  private static String checked(String place, String text) {
    String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    try {
      String ascii = IDN.toASCII(bare, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      if (!ascii.isEmpty() && ascii.length() <= LONGEST && !ascii.contains("..")) {
        return ascii;
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw new Refusal(place, "expected a host name such as shop.example.com");
  }
}
