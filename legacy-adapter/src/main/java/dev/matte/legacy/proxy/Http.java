package dev.matte.legacy.proxy;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * Requests to one origin, with the headers that were asked for and no others. Thread-safe.
 *
 * <p>Redirects are not followed, cookies not kept, and no credentials looked up: what is sent along
 * goes where it was meant to go. No request is sent twice.
 */
final class Http implements AutoCloseable {

  /** For requests whose end matters to nobody. */
  static final End IGNORED =
      new End() {
        @Override
        public void answered(HttpAnswer answer) {}

        @Override
        public void failed(String reason) {}
      };

  private static final int MOST_THREADS = 1_000;

  /** How long a stream may go on behind the result, for its connection to be used again. */
  private static final long REST = TimeUnit.SECONDS.toNanos(1);

  private static final Executor THREADS =
      new ThreadPoolExecutor(
          0, MOST_THREADS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), Http::thread);

  private final HttpOrigin origin;
  private final LegacyOptions options;
  private final CloseableHttpClient client;
  private final Watch watch = new Watch();

  /**
   * Opens nothing yet.
   *
   * @throws IllegalArgumentException if a header of the options cannot be sent
   */
  Http(HttpOrigin origin, LegacyOptions options) {
    options.headers().forEach(HeaderSyntax::require);
    this.origin = origin;
    this.options = options;
    this.client = HttpEngine.open(origin.secure());
  }

  HttpOrigin origin() {
    return origin;
  }

  /** A request with the headers that every request has. */
  HttpRequest request(String method, URI address) {
    HttpRequest request = new HttpRequest(method, address);
    options.headers().forEach(request::header);
    return request;
  }

  /** How long a request may take that is no call. */
  HttpTime patience() {
    return HttpTime.after(options.startTimeout().toNanos());
  }

  /** What becomes of a request. */
  interface End {
    /** The answer came, and its body has ended or is of no more interest. */
    void answered(HttpAnswer answer);

    /** There is no answer, or not all of it. */
    void failed(String reason);

    /** There is no answer within the time, or before the thread was interrupted. */
    default void late() {
      failed("no answer in time");
    }
  }

  /**
   * Sends a request on another thread.
   *
   * @return breaks the exchange off
   */
  Runnable send(HttpRequest request, HttpTime time, EventStream.Sink events, End end) {
    try {
      THREADS.execute(
          () -> {
            try {
              exchange(request, time, events, () -> false, end);
            } catch (RuntimeException e) {
              // Whoever waits for the end must hear of it, whatever a listener threw.
              end.failed(String.valueOf(e));
            }
          });
    } catch (RejectedExecutionException e) {
      end.failed("too many other requests are under way");
    }
    return request::breakOff;
  }

  /**
   * Sends a request on the thread of its caller, which would only wait otherwise: each thread that
   * had to be woken for it would cost more than the request itself. Reports are told as they come,
   * and whatever else ends the request closes its connection.
   */
  void ask(HttpRequest request, Pending pending, EventStream.Sink events, End end) {
    pending.occupy(request::breakOff, THREADS);
    try {
      EventStream.Sink telling =
          (type, data) -> {
            events.take(type, data);
            pending.tell();
          };
      exchange(request, pending.time(), telling, () -> !pending.waits(), end);
    } finally {
      pending.free();
    }
  }

  /** Ends all connections. */
  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
  }

  /** What a status that tells of no success says, with the beginning of what came with it. */
  static String status(HttpAnswer answer) {
    byte[] body = answer.body();
    String text = body.length == 0 ? "" : ": " + Texts.cut(body);
    return "answered with HTTP status " + answer.status() + text;
  }

  /**
   * Sends a request on this thread, and reads the answer.
   *
   * @param enough looked at behind each part: whether the rest of a stream is of no interest
   */
  private void exchange(
      HttpRequest request,
      HttpTime time,
      EventStream.Sink events,
      BooleanSupplier enough,
      End end) {
    Watch.Exchange watched = watch.begin(request, time);
    HttpReading reading = null;
    HttpAnswer answer = null;
    try {
      reading = new HttpReading(request, open(request), events, options.maxMessageBytes());
      reading.read(enough);
      answer = reading.answer();
    } catch (IOException e) {
      if (watched.late()) {
        end.late();
      } else {
        end.failed(reason(e));
      }
    } finally {
      watch.end(watched);
      if (reading != null) {
        leave(reading, answer != null);
      }
    }
    if (answer != null) {
      end.answered(answer);
    }
  }

  private ClassicHttpResponse open(HttpRequest request) throws IOException {
    try {
      return client.executeOpen(origin.host(), request.message(), null);
    } catch (IllegalStateException e) {
      throw new IOException("the client was closed", e);
    }
  }

  /**
   * Gives a connection back. A stream that goes on behind the result is read to its end by another
   * thread, since whoever waited for the result has it.
   */
  private void leave(HttpReading reading, boolean sound) {
    if (sound && !reading.ended()) {
      try {
        THREADS.execute(() -> readRest(reading));
        return;
      } catch (RejectedExecutionException e) {
        // Then the connection is not used again.
      }
    }
    reading.close();
  }

  private void readRest(HttpReading reading) {
    Watch.Exchange watched = watch.begin(reading.request(), HttpTime.after(REST));
    try (reading) {
      reading.read(() -> false);
    } catch (IOException e) {
      // It went on for too long, or broke off.
    } finally {
      watch.end(watched);
    }
  }

  /** Why a request failed, in words. */
  private static String reason(Exception failure) {
    Throwable cause = failure;
    while (cause.getMessage() == null && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
  }

  private static Thread thread(@Nullable Runnable work) {
    Thread thread = new Thread(work, "matte-legacy-http");
    thread.setDaemon(true);
    return thread;
  }
}
