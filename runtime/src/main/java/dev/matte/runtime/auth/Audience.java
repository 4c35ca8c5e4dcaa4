package dev.matte.runtime.auth;

import java.net.URI;
import java.util.Locale;

/** Names of servers in tokens, compared as the specification wants addresses compared. */
final class Audience {

  private Audience() {}

  /** An address with scheme and host in lower case; any other text as it is: AUTH-9. */
  static String canonical(String text) {
    URI uri;
    try {
      uri = URI.create(text);
    } catch (IllegalArgumentException e) {
      return text;
    }
    if (uri.getScheme() == null || uri.getHost() == null) {
      return text;
    }
    int from = text.indexOf("//") + 2;
    int end = from + uri.getRawAuthority().length();
    // A path of nothing but a slash is the same as none: RFC 3986, section 6.2.3.
    String rest = text.substring(end).equals("/") ? "" : text.substring(end);
    return text.substring(0, end).toLowerCase(Locale.ROOT) + rest;
  }
}
