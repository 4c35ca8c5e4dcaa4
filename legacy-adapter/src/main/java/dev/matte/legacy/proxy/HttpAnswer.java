package dev.matte.legacy.proxy;

import java.util.Locale;
import java.util.Optional;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;

/** An answer, as far as it is of interest. Immutable, as long as nobody changes its body. */
final class HttpAnswer {

  private final HttpRequest request;
  private final HttpResponse head;
  private final byte[] body;

  /**
   * Holds what came.
   *
   * @param request what it answers
   * @param head its status and headers
   * @param body what came that was no event
   */
  HttpAnswer(HttpRequest request, HttpResponse head, byte[] body) {
    this.request = request;
    this.head = head;
    this.body = body;
  }

  HttpRequest request() {
    return request;
  }

  byte[] body() {
    return body;
  }

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
