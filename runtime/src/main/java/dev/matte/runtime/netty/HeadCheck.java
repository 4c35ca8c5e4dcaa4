package dev.matte.runtime.netty;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a head has to fulfil beyond the decoder's grammar, so that nobody between client and server
 * can see other requests in the same bytes.
 *
 * <p>Specification: RFC 9112, sections 2.3, 3.2, 6.1, 6.3 and 11.2.
 */
final class HeadCheck {

  private static final int BAD_REQUEST = 400;
  private static final int MOST_DIGITS = 18;

  private final ConnectionLimits limits;

  HeadCheck(ConnectionLimits limits) {
    this.limits = limits;
  }

  /**
   * Checks everything but the target.
   *
   * @return the length of the body; -1 when it comes in chunks
   * @throws Refusal if the head is not one that can be served
   */
  long check(HttpRequest head) {
    if (head.decoderResult().isFailure()) {
      throw refusal(head.decoderResult().cause());
    }
    HttpVersion version = head.protocolVersion();
    if (!version.equals(HttpVersion.HTTP_1_1) && !version.equals(HttpVersion.HTTP_1_0)) {
      throw new Refusal(505, "HTTP/1.1 is spoken here");
    }
    HttpHeaders headers = head.headers();
    if (headers.size() > limits.headers()) {
      throw new Refusal(431, "more than " + limits.headers() + " headers");
    }
    checkHost(headers, version);
    return bodyLength(headers, version);
  }

  /** Turns what the decoder found into what the client is told. */
  static Refusal refusal(@Nullable Throwable cause) {
    if (cause instanceof TooLongHttpLineException) {
      return new Refusal(414, "the request line is too long");
    }
    if (cause instanceof TooLongHttpHeaderException) {
      return new Refusal(431, "the headers are too long");
    }
    return new Refusal(BAD_REQUEST, "not an HTTP request");
  }

  private static void checkHost(HttpHeaders headers, HttpVersion version) {
    List<String> hosts = headers.getAll(HttpHeaderNames.HOST);
    if (hosts.size() > 1 || (hosts.isEmpty() && version.equals(HttpVersion.HTTP_1_1))) {
      throw new Refusal(BAD_REQUEST, "expected one Host header, found " + hosts.size());
    }
    if (!hosts.isEmpty() && !isHost(hosts.get(0))) {
      throw new Refusal(BAD_REQUEST, "Host is not a host");
    }
  }

  private static boolean isHost(String host) {
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      boolean known =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= ':') || c == '-';
      if (!known && (c == ',' || "._~[]%!$&'()*+;=".indexOf(c) < 0)) {
        return false;
      }
    }
    return !host.isEmpty();
  }

  private long bodyLength(HttpHeaders headers, HttpVersion version) {
    List<String> codings = headers.getAll(HttpHeaderNames.TRANSFER_ENCODING);
    String length = headers.get(HttpHeaderNames.CONTENT_LENGTH);
    if (!codings.isEmpty()) {
      boolean plain = codings.size() == 1 && codings.get(0).equalsIgnoreCase("chunked");
      if (!plain || length != null || version.equals(HttpVersion.HTTP_1_0)) {
        throw new Refusal(BAD_REQUEST, "Transfer-Encoding can only be chunked, alone");
      }
      return -1;
    }
    if (length == null) {
      return 0;
    }
    long bytes = number(length);
    if (bytes > limits.bodyBytes()) {
      throw new Refusal(413, "the body is longer than " + limits.bodyBytes() + " bytes");
    }
    return bytes;
  }

  private static long number(String digits) {
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i >= MOST_DIGITS) {
        throw new Refusal(BAD_REQUEST, "Content-Length is not a length");
      }
      number = number * 10 + digit;
    }
    if (digits.isEmpty()) {
      throw new Refusal(BAD_REQUEST, "Content-Length is not a length");
    }
    return number;
  }
}
