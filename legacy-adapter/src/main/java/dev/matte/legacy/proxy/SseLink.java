package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * HTTP with server-sent events, the older transport: one stream brings all messages, and its first
 * event says where to POST.
 *
 * <p>Specification: 2024-11-05, basic/transports, "HTTP with SSE".
 */
final class SseLink implements Link, Http.End {

  private final Http http;
  private final Conversation conversation;
  private final CompletableFuture<URI> address = new CompletableFuture<>();
  private final Runnable stream;

  private SseLink(Http http, Conversation conversation) {
    this.http = http;
    this.conversation = conversation;
    this.stream =
        http.send(
            http.request("GET", http.origin().endpoint()).header("Accept", "text/event-stream"),
            HttpTime.UNLIMITED,
            this::take,
            this);
  }

  /**
   * Opens a stream.
   *
   * @throws LegacyException if the other side opens none
   */
  static SseLink open(Http http, Conversation conversation, Duration timeout)
      throws InterruptedException {
    SseLink link = new SseLink(http, conversation);
    conversation.attach(link);
    try {
      link.address.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return link;
    } catch (ExecutionException e) {
      link.close();
      throw conversation.failure("opens no stream of events: " + reason(e));
    } catch (TimeoutException e) {
      link.close();
      throw conversation.failure("did not say where to send messages");
    }
  }

  @Override
  public void ask(byte[] message, Pending pending) {
    post(
        message,
        pending.time(),
        new Http.End() {
          @Override
          public void answered(HttpAnswer answer) {
            if (answer.status() / 100 != 2) {
              pending.fail(conversation.failure(Http.status(answer)));
            }
          }

          @Override
          public void failed(String reason) {
            pending.fail(conversation.failure("could not be reached: " + reason));
          }

          @Override
          public void late() {
            // Who waits knows the time, and more to say about it.
          }
        });
  }

  @Override
  public void tell(byte[] message) {
    post(message, http.patience(), Http.IGNORED);
  }

  @Override
  public void close() {
    conversation.end("legacy server \"" + conversation.label() + "\" was closed");
    stream.run();
  }

  @Override
  public void answered(HttpAnswer answer) {
    over(answer.events() ? "the stream ended" : "HTTP status " + answer.status());
  }

  @Override
  public void failed(String reason) {
    over(reason);
  }

  private void post(byte[] message, HttpTime time, Http.End end) {
    HttpRequest request = http.request("POST", address.join()).body(message);
    http.send(request, time, (type, data) -> {}, end);
  }

  private void take(String type, byte[] data) {
    if (type.equals("endpoint")) {
      try {
        address.complete(http.origin().resolve(new String(data, StandardCharsets.UTF_8).strip()));
      } catch (LegacyException e) {
        address.completeExceptionally(e);
      }
    } else if (type.equals(EventStream.TOO_LONG)) {
      conversation.unreadable("sent an event that is too long");
    } else if (data.length > 0) {
      try {
        conversation.accept(data, 0, data.length, null);
      } catch (JsonException e) {
        conversation.unreadable("sent a message that is not JSON: " + e.getMessage());
      }
    }
  }

  private void over(String reason) {
    address.completeExceptionally(new LegacyException(reason));
    conversation.end("legacy server \"" + conversation.label() + "\" is gone: " + reason);
  }

  private static String reason(ExecutionException e) {
    Throwable cause = e.getCause();
    return cause == null ? "" : String.valueOf(cause.getMessage());
  }
}
