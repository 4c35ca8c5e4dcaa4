package dev.matte.runtime.netty;

import org.jspecify.annotations.Nullable;

/**
 * What a request line asks for.
 *
 * @param path begins with a slash, or is a lone star
 * @param query what follows the question mark; {@code null} without one
 */
record Target(String path, @Nullable String query) {

  private static final int BAD_REQUEST = 400;
  private static final String SCHEME_END = "://";

  /**
   * Reads the origin form, the absolute form, and the star.
   *
   * @param host the Host header, with which the host of an absolute form has to agree
   * @throws Refusal if it is none of them
   */
  static Target of(String text, @Nullable String host) {
    String target = text;
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c <= ' ' || c >= 0x7f || c == '#') {
        throw new Refusal(BAD_REQUEST, "the target holds what has to be percent-encoded");
      }
    }
    if (!target.startsWith("/")) {
      if (target.equals("*")) {
        return new Target("*", null);
      }
      target = origin(target, host);
    }
    int question = target.indexOf('?');
    return question < 0
        ? new Target(target, null)
        : new Target(target.substring(0, question), target.substring(question + 1));
  }

  private static String origin(String target, @Nullable String host) {
    int colon = target.indexOf(SCHEME_END);
    String scheme = colon < 0 ? "" : target.substring(0, colon);
    if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
      throw new Refusal(BAD_REQUEST, "the target is not a path");
    }
    int from = colon + SCHEME_END.length();
    int to = from;
    while (to < target.length() && target.charAt(to) != '/' && target.charAt(to) != '?') {
      to++;
    }
    if (!target.substring(from, to).equalsIgnoreCase(host)) {
      throw new Refusal(BAD_REQUEST, "target and Host name different hosts");
    }
    String rest = target.substring(to);
    return rest.startsWith("/") ? rest : "/" + rest;
  }
}
