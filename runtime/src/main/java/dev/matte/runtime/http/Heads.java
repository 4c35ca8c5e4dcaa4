package dev.matte.runtime.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Header fields of responses, as names and values in turn, prepared. What a browser needs to hand
 * an answer to a page of another origin is added where it asks. Not to be changed.
 */
final class Heads {

  static final String SESSION = "Mcp-Session-Id";

  /** No fields at all. */
  static final String[] NONE = {};

  /** One JSON object. */
  static final String[] JSON = {"Content-Type", MediaTypes.JSON};

  /** A stream of events, which nobody between may keep or hold back: HTTP-22. */
  static final String[] EVENTS = {
    "Content-Type", MediaTypes.EVENTS, "Cache-Control", "no-cache", "X-Accel-Buffering", "no"
  };

  /** What everybody may know, for an hour. */
  static final String[] METADATA = {
    "Content-Type", MediaTypes.JSON, "Cache-Control", "max-age=3600"
  };

  private static final String EXPOSED = "Mcp-Session-Id, WWW-Authenticate, Retry-After";
  private static final String METHODS = "GET, POST, DELETE, OPTIONS";
  private static final String ALLOWED =
      "MCP-Protocol-Version, Mcp-Method, Mcp-Name, Mcp-Session-Id, Last-Event-ID, Authorization,"
          + " X-API-Key, Content-Type, Accept, Idempotency-Key";

  private Heads() {}

  /** Fields with one more. */
  static String[] with(String[] fields, String name, String value) {
    String[] more = Arrays.copyOf(fields, fields.length + 2);
    more[fields.length] = name;
    more[fields.length + 1] = value;
    return more;
  }

  /** Fields of an answer that a browser may hand to a page of an origin. */
  static String[] shared(String[] fields, String origin) {
    String[] more = with(fields, "Access-Control-Allow-Origin", origin);
    return with(with(more, "Access-Control-Expose-Headers", EXPOSED), "Vary", "Origin");
  }

  /** Fields of the answer to a browser that asks what a page of an origin may send. */
  static String[] preflight(String origin, @Nullable String wanted) {
    String[] more = with(NONE, "Access-Control-Allow-Origin", origin);
    more = with(more, "Access-Control-Allow-Methods", METHODS);
    more = with(more, "Access-Control-Allow-Headers", allowed(wanted));
    return with(with(more, "Access-Control-Max-Age", "7200"), "Vary", "Origin");
  }

  /** The headers that may be sent; those of parameters have no common name but begin alike. */
  private static String allowed(@Nullable String wanted) {
    StringBuilder names = new StringBuilder(ALLOWED);
    for (String name : wanted == null ? NONE : wanted.split(",", -1)) {
      String each = name.strip();
      if (each.regionMatches(true, 0, "Mcp-Param-", 0, 10) && isToken(each)) {
        names.append(", ").append(each);
      }
    }
    return names.toString();
  }

  private static boolean isToken(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || c > '~' || "\"(),/:;<=>?@[\\]{}".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }
}
