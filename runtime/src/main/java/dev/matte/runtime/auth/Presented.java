package dev.matte.runtime.auth;

import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What a request presents, held to its form, and the two refusals that there are of it: whatever is
 * wrong with a credential, its sender hears the same.
 *
 * <p>Specification: RFC 6750, section 2.1.
 */
final class Presented {

  static final String API_KEY = "X-API-Key";

  private static final String BEARER = "Bearer";
  private static final String BEARER_MARKS = "-._~+/";

  private Presented() {}

  /**
   * The token of {@code Authorization: Bearer}; {@code null} without such a header, or with one of
   * another scheme.
   *
   * @throws RefusedException if the header has not the form of its scheme
   */
  static @Nullable String bearer(Credentials credentials) {
    String value = credentials.header(Credentials.AUTHORIZATION);
    if (value == null) {
      return null;
    }
    if (credentials.repeated(Credentials.AUTHORIZATION)) {
      throw malformed("the header Authorization came more than once");
    }
    int space = value.indexOf(' ');
    String scheme = space < 0 ? value : value.substring(0, space);
    if (!scheme.equalsIgnoreCase(BEARER)) {
      return null;
    }
    int from = scheme.length();
    while (from < value.length() && value.charAt(from) == ' ') {
      from++;
    }
    String token = value.substring(from);
    if (!isBearerToken(token)) {
      throw malformed("the header Authorization has no token of the form that Bearer has");
    }
    return token;
  }

  /**
   * The value of {@code X-API-Key}; {@code null} without such a header.
   *
   * @throws RefusedException if the header is empty, came twice, or is more than one word
   */
  static @Nullable String apiKey(Credentials credentials) {
    String value = credentials.header(API_KEY);
    if (value == null) {
      return null;
    }
    if (credentials.repeated(API_KEY)) {
      throw malformed("the header X-API-Key came more than once");
    }
    if (!KeyText.isWord(value)) {
      throw malformed("the header X-API-Key has no key");
    }
    return value;
  }

  /** Whether there is anything that could be meant to prove who sends the request. */
  static boolean anything(Credentials credentials) {
    return credentials.header(Credentials.AUTHORIZATION) != null
        || credentials.header(API_KEY) != null;
  }

  /** Refuses who presented nothing that could be looked at. */
  static RefusedException nothing() {
    return new RefusedException(new Refusal.Unauthenticated(false, "credentials are needed"));
  }

  /** Refuses who presented something that does not do. */
  static RefusedException notAccepted() {
    return new RefusedException(
        new Refusal.Unauthenticated(true, "these credentials are not accepted"));
  }

  static RefusedException malformed(String text) {
    return new RefusedException(new Refusal.Malformed(text));
  }

  /** Letters, digits and a few marks, then padding. */
  private static boolean isBearerToken(String text) {
    int to = text.length();
    while (to > 0 && text.charAt(to - 1) == '=') {
      to--;
    }
    for (int i = 0; i < to; i++) {
      char c = text.charAt(i);
      if (!KeyText.isLetterOrDigit(c) && BEARER_MARKS.indexOf(c) < 0) {
        return false;
      }
    }
    return to > 0;
  }
}
