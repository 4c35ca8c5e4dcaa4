package dev.matte.legacy.proxy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Requests to one origin, with the headers that were asked for and no others.
 *
 * <p>Redirects are not followed, cookies not kept, and no credentials looked up: what is sent along
 * goes where it was meant to go.
 */
final class Http {

  /** For requests whose end matters to nobody. */
  static final End IGNORED =
      new End() {
        @Override
        public void answered(HttpResponse<byte[]> response) {}

        @Override
        public void failed(String reason) {}
      };

  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final URI endpoint;
  private final LegacyOptions options;
  private final HttpClient client;

  Http(URI endpoint, LegacyOptions options) {
    if (!"http".equals(endpoint.getScheme()) && !"https".equals(endpoint.getScheme())) {
      throw new IllegalArgumentException(
          "expected an address with http or https, found " + shown(endpoint));
    }
    this.endpoint = endpoint;
    this.options = options;
    // Over plain HTTP version 2 would be asked for by an upgrade, which old servers trip over.
    boolean plain = "http".equals(endpoint.getScheme());
    this.client =
        HttpClient.newBuilder()
            .version(plain ? HttpClient.Version.HTTP_1_1 : HttpClient.Version.HTTP_2)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
  }

  /** An address without user, query and fragment, which may hold secrets. */
  static String shown(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String path = Objects.requireNonNullElse(address.getPath(), "");
    return address.getScheme() + "://" + address.getHost() + port + path;
  }

  URI endpoint() {
    return endpoint;
  }

  /**
   * Resolves an address that the other side named.
   *
   * @throws LegacyException if it is on another origin, which has no business to see our headers
   */
  URI resolve(String reference) {
    URI address;
    try {
      address = endpoint.resolve(reference);
    } catch (IllegalArgumentException e) {
      throw new LegacyException("the address of its endpoint cannot be read", e);
    }
    boolean same =
        Objects.equals(address.getScheme(), endpoint.getScheme())
            && Objects.equals(address.getHost(), endpoint.getHost())
            && address.getPort() == endpoint.getPort();
    if (!same) {
      throw new LegacyException(
          "its endpoint %s is on another origin than %s"
              .formatted(shown(address), shown(endpoint)));
    }
    return address;
  }

  /** Starts a request with the headers that every request has. */
  HttpRequest.Builder request(URI address) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    options.headers().forEach(request::header);
    return request;
  }

  /** What becomes of a request. */
  interface End {
    /** The answer came, and its body has ended. */
    void answered(HttpResponse<byte[]> response);

    /** There is no answer, or not all of it. */
    void failed(String reason);
  }

  /**
   * Sends a request.
   *
   * @return breaks the exchange off
   */
  Runnable send(HttpRequest request, EventStream.Sink events, End end) {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client.sendAsync(request, Body.handler(options.maxMessageBytes(), events));
    var unused =
        exchange.whenComplete(
            (response, failure) -> {
              if (failure == null) {
                end.answered(response);
              } else {
                end.failed(reason(failure));
              }
            });
    return () -> exchange.cancel(true);
  }

  /** What a status that tells of no success says, with the beginning of what came with it. */
  static String status(HttpResponse<byte[]> response) {
    byte[] body = response.body();
    String text = body.length == 0 ? "" : ": " + Texts.cut(body);
    return "answered with HTTP status " + response.statusCode() + text;
  }

  /** Why a request failed, in words. */
  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
  }
}
