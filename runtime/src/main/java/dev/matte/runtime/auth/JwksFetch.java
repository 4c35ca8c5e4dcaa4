package dev.matte.runtime.auth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks one address for keys, within limits of size and time, and goes nowhere else: redirections
 * are not followed. Safe for use by many threads.
 */
final class JwksFetch implements Jwks.Fetch {

  private static final int MOST_BYTES = 256 << 10;
  private static final int OK = 200;

  private final HttpRequest request;
  private final Duration timeout;
  private final HttpClient client;

  JwksFetch(URI address, Duration timeout) {
    this.timeout = timeout;
    this.request =
        HttpRequest.newBuilder(address)
            .header("Accept", "application/jwk-set+json, application/json")
            .build();
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  /**
   * Holds an address to what keys may come from.
   *
   * @throws IllegalArgumentException unless it is {@code https}, or {@code http} on this machine
   */
  static URI checked(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    String host = address.getHost();
    boolean allowed = scheme.equals("https") || (scheme.equals("http") && onThisMachine(host));
    if (!allowed
        || host == null
        || address.getUserInfo() != null
        || address.getFragment() != null) {
      throw new IllegalArgumentException(
          "keys are fetched from an https address, or from an http address on this machine");
    }
    return address;
  }

  @Override
  public String fetch() throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request, head -> new BoundedBody(head.statusCode() == OK ? MOST_BYTES : 0));
    try {
      // The request's own timeout would end with the head.
      HttpResponse<byte[]> response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      if (response.statusCode() != OK) {
        throw new IOException("status " + response.statusCode());
      }
      return new String(response.body(), StandardCharsets.UTF_8);
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getCause()), e);
    } catch (TimeoutException e) {
      throw new IOException("no answer within " + timeout.toMillis() + " ms", e);
    } finally {
      answer.cancel(true);
    }
  }

  @Override
  public String toString() {
    return request.uri().toString();
  }

  /** Whether a host is this machine by its name alone, which nobody is asked to look up. */
  private static boolean onThisMachine(String host) {
    if (host == null) {
      return false;
    }
    boolean numeric = host.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    return host.equalsIgnoreCase("localhost")
        || host.equals("[::1]")
        || (numeric && host.startsWith("127."));
  }
}
