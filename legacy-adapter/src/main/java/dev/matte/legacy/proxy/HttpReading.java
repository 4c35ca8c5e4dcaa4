package dev.matte.legacy.proxy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/** An answer while it is read. Used by one thread at a time. */
final class HttpReading implements AutoCloseable {

  private static final int CHUNK = 8 << 10;

  private final HttpRequest request;
  private final ClassicHttpResponse response;
  private final @Nullable EventStream events;
  private final int most;
  private final byte[] chunk = new byte[CHUNK];
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean ended;

  /**
   * Reads nothing yet.
   *
   * @param sink hears of events
   * @param most how many bytes an event may have, and all that is no event
   */
  HttpReading(HttpRequest request, ClassicHttpResponse response, EventStream.Sink sink, int most) {
    this.request = request;
    this.response = response;
    this.events = HttpAnswer.isEvents(response) ? new EventStream(most, sink) : null;
    this.most = most;
  }

  HttpRequest request() {
    return request;
  }

  /**
   * Hands on events, and keeps what else there is.
   *
   * @param enough looked at behind each part of a stream: whether nobody wants the rest
   * @throws IOException if there is more than is allowed, or the connection broke
   */
  void read(BooleanSupplier enough) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      ended = true;
      return;
    }
    InputStream body = entity.getContent();
    for (int count = body.read(chunk); count >= 0; count = body.read(chunk)) {
      if (events != null) {
        events.feed(chunk, 0, count);
        if (enough.getAsBoolean()) {
          return;
        }
      } else if (count <= most - kept.size()) {
        kept.write(chunk, 0, count);
      } else {
        throw new IOException("its answer is longer than " + most + " bytes");
      }
    }
    ended = true;
  }

  /** Tells whether all of it was read. */
  boolean ended() {
    return ended;
  }

  /** What came so far. */
  HttpAnswer answer() {
    return new HttpAnswer(request, response, kept.toByteArray());
  }

  /** Gives the connection back, or closes it when the answer has not ended. */
  @Override
  public void close() {
    if (!ended) {
      // The library would read to the end first.
      request.breakOff();
    }
    Closer.closeQuietly(response);
  }
}
