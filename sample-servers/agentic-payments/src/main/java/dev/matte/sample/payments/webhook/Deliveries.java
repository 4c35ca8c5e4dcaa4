package dev.matte.sample.payments.webhook;

import dev.matte.runtime.json.JsonWriter;
import dev.matte.sample.payments.ledger.Outbox.Event;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Sends one event: a POST that neither follows redirects nor reads what is answered beyond the
 * status.
 */
final class Deliveries {
  /** Longest wait for an answer. */
  static final Duration TIMEOUT = Duration.ofSeconds(10);

  private static final int GONE = 410;

  private final WebhookSettings settings;
  private final InstantSource clock;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(TIMEOUT)
          .build();

  Deliveries(WebhookSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** What came of it. */
  enum Outcome {
    /** The receiver has it. */
    DELIVERED,
    /** The receiver wants no more of them (410). */
    UNWANTED,
    /** It may work another time. */
    FAILED
  }

  /** Sends an event, signed for this moment. */
  Outcome send(Event event) throws InterruptedException {
    String body = body(event);
    Instant now = clock.instant();
    HttpRequest request =
        HttpRequest.newBuilder(settings.endpoint())
            .timeout(TIMEOUT)
            .header("content-type", "application/json")
            .header("webhook-id", event.id())
            .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
            .header("webhook-signature", settings.secret().sign(event.id(), now, body))
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status / 100 == 2
          ? Outcome.DELIVERED
          : status == GONE ? Outcome.UNWANTED : Outcome.FAILED;
    } catch (IOException e) {
      return Outcome.FAILED;
    }
  }

  private static String body(Event event) {
    byte[] data = event.data().getBytes(StandardCharsets.UTF_8);
    return new JsonWriter()
        .beginObject()
        .name("type")
        .value(event.type())
        .name("timestamp")
        .value(event.happenedAt().toString())
        .name("sequence")
        .value(event.sequence())
        .name("data")
        .append(data, 0, data.length)
        .endObject()
        .toString();
  }
}
