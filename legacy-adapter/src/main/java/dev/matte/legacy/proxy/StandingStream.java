package dev.matte.legacy.proxy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The stream by which an HTTP server says what belongs to no request. It is opened once, and again
 * when it ends, each time later, until the server has none or the session is over. Thread-safe.
 *
 * <p>Specification: 2025-11-25, basic/transports, "Listening for Messages from the Server".
 */
final class StandingStream implements Http.End {

  private static final long FIRST_PAUSE = 500;
  private static final long LONGEST_PAUSE = 30_000;

  private final Function<Http.End, Runnable> opener;
  private final Runnable forgotten;
  private volatile @Nullable Runnable breakOff;
  private volatile boolean closed;
  private volatile boolean known;
  private long pause = FIRST_PAUSE;

  /**
   * Opens nothing yet.
   *
   * @param opener asks for the stream, and answers with what breaks it off
   * @param forgotten hears when the server knew the session once and does not any more
   */
  StandingStream(Function<Http.End, Runnable> opener, Runnable forgotten) {
    this.opener = opener;
    this.forgotten = forgotten;
  }

  /** Opens the stream. */
  void open() {
    if (!closed) {
      Runnable end = opener.apply(this);
      breakOff = end;
      if (closed) {
        end.run();
      }
    }
  }

  /** Ends the stream for good. */
  void close() {
    closed = true;
    Runnable end = breakOff;
    if (end != null) {
      end.run();
    }
  }

  @Override
  public void answered(HttpAnswer answer) {
    if (answer.events()) {
      again();
    } else if (!closed) {
      // 405 as a rule: the server has no such stream.
      closed = true;
      // The first time it means that nothing is there to listen to.
      if (known && answer.status() == 404) {
        forgotten.run();
      }
    }
  }

  @Override
  public void failed(String reason) {
    again();
  }

  private void again() {
    known = true;
    if (!closed) {
      CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS).execute(this::open);
      pause = Math.min(LONGEST_PAUSE, pause * 2);
    }
  }
}
