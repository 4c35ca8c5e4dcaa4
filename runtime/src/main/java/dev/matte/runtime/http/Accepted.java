package dev.matte.runtime.http;

import org.jspecify.annotations.Nullable;

/**
 * The form in which a client takes an answer: as one JSON object, as a stream of events, or either.
 * Lenient, as clients are not exact: no header accepts everything (HTTP-7).
 */
enum Accepted {
  /** Either. */
  BOTH(true, true),
  /** One object; what comes before it is left out. */
  JSON(true, false),
  /** A stream, whatever the answer. */
  STREAM(false, true),
  /** Neither of them. */
  NONE(false, false);

  private static final String USUAL = "application/json, text/event-stream";

  private final boolean json;
  private final boolean stream;

  Accepted(boolean json, boolean stream) {
    this.json = json;
    this.stream = stream;
  }

  boolean json() {
    return json;
  }

  boolean stream() {
    return stream;
  }

  /** Reads the header {@code Accept}. */
  static Accepted of(@Nullable String header) {
    if (header == null || header.equals(USUAL) || header.isBlank()) {
      return BOTH;
    }
    boolean json = false;
    boolean stream = false;
    for (int from = 0; from <= header.length(); ) {
      int comma = header.indexOf(',', from);
      int to = comma < 0 ? header.length() : comma;
      String range = MediaTypes.plain(header, from, to);
      if (!refused(header, from, to)) {
        boolean any = range.equals("*/*");
        json |= any || range.equals("application/json") || range.equals("application/*");
        stream |= any || range.equals("text/event-stream") || range.equals("text/*");
      }
      from = to + 1;
    }
    if (json) {
      return stream ? BOTH : JSON;
    }
    return stream ? STREAM : NONE;
  }

  /** Whether a range has the weight zero. */
  private static boolean refused(String header, int from, int to) {
    for (int at = header.indexOf(';', from); at >= 0 && at < to; at = header.indexOf(';', at + 1)) {
      int end = header.indexOf(';', at + 1);
      String parameter = header.substring(at + 1, end < 0 || end > to ? to : end).strip();
      if (parameter.startsWith("q=0") && parameter.substring(3).matches("(\\.0*)?")) {
        return true;
      }
    }
    return false;
  }
}
