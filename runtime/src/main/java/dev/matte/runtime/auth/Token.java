package dev.matte.runtime.auth;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonLimits;
import dev.matte.runtime.json.JsonReader;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A signed token whose head was read, and nothing else of it. Tokens that are encrypted, nested,
 * made for something else than access, or that ask to be understood in ways we do not know, are
 * none.
 *
 * <p>Specification: RFC 7515, sections 3.1 and 4.1; RFC 8725, section 3.11; RFC 9068, section 2.1.
 *
 * @param text the whole token
 * @param algorithm of the signature, as the head claims
 * @param keyId which key it is signed with, as the head claims; {@code null} when it does not
 */
record Token(String text, String algorithm, @Nullable String keyId) {

  static final int LONGEST = 8 << 10;

  /** Flat, of short texts. */
  private static final JsonLimits HEAD = new JsonLimits(8, LONGEST, 20);

  private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

  /** What changes how the rest is read, and is never used for access. */
  private static final Set<String> REFUSED = Set.of("crit", "b64", "enc", "zip", "cty");

  /** Whether a text has the form of a signed token: three parts between dots. */
  static boolean hasForm(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        dots++;
      } else if (!KeyText.isLetterOrDigit(c) && c != '-' && c != '_') {
        return false;
      }
    }
    return dots == 2;
  }

  /** Reads the head of a text that has the form; {@code null} if it is not one that we take. */
  static @Nullable Token read(String text) {
    try {
      byte[] head = Base64.getUrlDecoder().decode(text.substring(0, text.indexOf('.')));
      return read(text, new JsonReader(head, 0, head.length, HEAD));
    } catch (JsonException | IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Token read(String text, JsonReader head) {
    String algorithm = null;
    String keyId = null;
    String type = "jwt";
    Set<String> seen = new HashSet<>();
    head.beginObject();
    while (head.hasNext()) {
      String name = head.nextName();
      if (REFUSED.contains(name) || !seen.add(name)) {
        return null;
      }
      switch (name) {
        case "alg" -> algorithm = head.nextString();
        case "kid" -> keyId = head.nextString();
        case "typ" -> type = head.nextString().toLowerCase(Locale.ROOT);
        default -> head.skipValue();
      }
    }
    head.endObject();
    head.end();
    return algorithm == null || !TYPES.contains(type) ? null : new Token(text, algorithm, keyId);
  }
}
