package dev.matte.legacy.proxy;

import java.util.Locale;
import java.util.Optional;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;

/**
 * An answer, as far as it is of interest.
 *
 * @param request what it answers
 * @param head its status and headers
 * @param body what came that was no event
 */
record HttpAnswer(HttpRequest request, HttpResponse head, byte[] body) {

  int status() {
    return head.getCode();
  }

  /** Tells whether it was a stream of events. */
  boolean events() {
    return isEvents(head);
  }

  /** The value of its first header of a name. */
  Optional<String> header(String name) {
    return header(head, name);
  }

  /** Tells whether what follows a head is a stream of events. */
  static boolean isEvents(HttpResponse head) {
    String type = header(head, "Content-Type").orElse("");
    return head.getCode() == 200 && type.toLowerCase(Locale.ROOT).startsWith("text/event-stream");
  }

  private static Optional<String> header(HttpResponse head, String name) {
    return Optional.ofNullable(head.getFirstHeader(name)).map(Header::getValue);
  }
}
