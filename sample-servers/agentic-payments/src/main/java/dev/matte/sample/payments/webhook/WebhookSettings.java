package dev.matte.sample.payments.webhook;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

/**
 * Where events go, and how hard it is tried.
 *
 * @param capacity most events that wait
 * @param attempts most deliveries of an event
 * @param backOff the pause after the first failure; it doubles with each one
 */
public record WebhookSettings(
    URI endpoint, WebhookSecret secret, int capacity, int attempts, Duration backOff) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int MOST = 1_000_000;

  /**
   * Requires https or, to loopback, http; and settings of at least 1.
   *
   * @throws IllegalArgumentException otherwise; the message holds neither path nor secret
   */
  public WebhookSettings {
    String scheme = String.valueOf(endpoint.getScheme());
    String host = String.valueOf(endpoint.getHost());
    boolean encrypted = scheme.equals("https") && endpoint.getHost() != null;
    boolean local = scheme.equals("http") && LOOPBACK.contains(host);
    if (!encrypted && !local) {
      throw new IllegalArgumentException(
          "expected https://…, or http:// to localhost, 127.0.0.1 or [::1]");
    }
    if (endpoint.getUserInfo() != null || endpoint.getFragment() != null) {
      throw new IllegalArgumentException("expected a URL without user and fragment");
    }
    for (long number : Arrays.asList((long) capacity, (long) attempts, backOff.toMillis())) {
      if (number < 1 || number > MOST) {
        throw new IllegalArgumentException("expected numbers from 1 to " + MOST);
      }
    }
  }

  /** The endpoint without its path, which may be a secret. */
  String shown() {
    return endpoint.getScheme() + "://" + endpoint.getAuthority();
  }
}
