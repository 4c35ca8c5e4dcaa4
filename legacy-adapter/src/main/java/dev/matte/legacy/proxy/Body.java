package dev.matte.legacy.proxy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * What an HTTP answer holds: events, handed on as they arrive, or bytes up to a limit.
 *
 * <p>The stage completes at the end of the answer, with what was not handed on.
 */
final class Body implements HttpResponse.BodySubscriber<byte[]> {

  private final int most;
  private final @Nullable EventStream events;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> end = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;

  private Body(int most, @Nullable EventStream events) {
    this.most = most;
    this.events = events;
  }

  /** Reads answers of either kind. */
  static HttpResponse.BodyHandler<byte[]> handler(int most, EventStream.Sink sink) {
    return head -> new Body(most, isEvents(head) ? new EventStream(most, sink) : null);
  }

  /** Tells whether an answer is a stream of events. */
  static boolean isEvents(HttpResponse<?> response) {
    return response.statusCode() == 200 && isEvents(type(response.headers()));
  }

  private static boolean isEvents(HttpResponse.ResponseInfo head) {
    return head.statusCode() == 200 && isEvents(type(head.headers()));
  }

  private static String type(HttpHeaders headers) {
    return headers.firstValue("Content-Type").orElse("");
  }

  private static boolean isEvents(String type) {
    return type.toLowerCase(Locale.ROOT).startsWith("text/event-stream");
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return end;
  }

  @Override
  public void onSubscribe(Flow.Subscription source) {
    subscription = source;
    source.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      take(buffer);
    }
    if (subscription != null && !end.isDone()) {
      subscription.request(1);
    }
  }

  @Override
  public void onError(Throwable failure) {
    end.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    end.complete(kept.toByteArray());
  }

  private void take(ByteBuffer buffer) {
    if (events != null) {
      events.feed(buffer);
    } else if (kept.size() + buffer.remaining() <= most) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      kept.writeBytes(bytes);
    } else if (subscription != null) {
      subscription.cancel();
      end.completeExceptionally(new IOException("its answer is longer than " + most + " bytes"));
    }
  }
}
