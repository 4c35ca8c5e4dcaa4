package dev.matte.runtime.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Media types as they stand in headers. */
final class MediaTypes {

  static final String JSON = "application/json";
  static final String EVENTS = "text/event-stream";

  private MediaTypes() {}

  /** Whether a body of this type is JSON in UTF-8, the only thing that a client may post. */
  static boolean isJson(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    if (contentType.equals(JSON)) {
      return true;
    }
    if (!plain(contentType, 0, contentType.length()).equals(JSON)) {
      return false;
    }
    String lower = contentType.toLowerCase(Locale.ROOT);
    int charset = lower.indexOf("charset=");
    return charset < 0 || lower.substring(charset + 8).replace("\"", "").startsWith("utf-8");
  }

  /** A type between two offsets in lower case, without its parameters. */
  static String plain(String header, int from, int to) {
    int semicolon = header.indexOf(';', from);
    int end = semicolon < 0 || semicolon > to ? to : semicolon;
    return header.substring(from, end).strip().toLowerCase(Locale.ROOT);
  }
}
