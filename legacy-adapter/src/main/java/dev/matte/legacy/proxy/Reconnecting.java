package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.json.JsonSlice;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is opened again when it was lost, by whoever wants it next; after failures in a
 * row that takes longer each time. Safe for use by many threads.
 */
final class Reconnecting {

  /** A call waits for the next attempt at most this long; beyond it fails at once. */
  private static final long MOST_PATIENCE = TimeUnit.SECONDS.toNanos(1);

  private final String label;
  private final LegacyOptions options;
  private final Function<Conversation, Session> opener;
  private final News news;
  private final ReentrantLock opening = new ReentrantLock();
  private final Condition later = opening.newCondition();
  private final Backoff backoff = new Backoff(System::nanoTime);
  private volatile @Nullable Session current;
  private volatile @Nullable Conversation underway;
  private volatile Optional<JsonSlice> serverInfo = Optional.empty();
  private volatile boolean closed;
  private final AtomicLong starts = new AtomicLong();
  private volatile String lastFailure = "";

  /**
   * Opens nothing yet.
   *
   * @param label what messages call the other side
   * @param opener opens a connection and shakes hands
   * @param news hears of each that was opened, and of lists that change
   */
  Reconnecting(
      String label, LegacyOptions options, Function<Conversation, Session> opener, News news) {
    this.label = label;
    this.options = options;
    this.opener = opener;
    this.news = news;
  }

  /** Does something with a session, and once more in another when that was too late. */
  <T> T within(Duration patience, Function<Session, T> work) {
    try {
      return work.apply(session(patience));
    } catch (SessionGone gone) {
      try {
        return work.apply(session(patience));
      } catch (SessionGone again) {
        throw new LegacyException(String.valueOf(again.getMessage()));
      }
    }
  }

  /** Opens the connection if it is not. */
  void open(Duration patience) {
    var unused = session(patience);
  }

  boolean connected() {
    Session live = current;
    return live != null && !live.over();
  }

  /** How many requests wait for answers. */
  int waiting() {
    Session live = current;
    return live == null ? 0 : live.waiting();
  }

  long starts() {
    return starts.get();
  }

  /** Why the last attempt failed; empty when it did not. */
  String lastFailure() {
    return lastFailure;
  }

  /** What the other side said it is when it last shook hands. */
  Optional<JsonSlice> serverInfo() {
    return serverInfo;
  }

  /** Ends the connection; there will be no other. */
  void shut() {
    closed = true;
    Conversation opened = underway;
    if (opened != null) {
      opened.close();
    }
    Session live = current;
    if (live != null) {
      live.close();
    }
    if (opening.tryLock()) {
      try {
        later.signalAll();
      } finally {
        opening.unlock();
      }
    }
  }

  private Session session(Duration patience) {
    Session live = current;
    if (live != null && !live.over()) {
      return live;
    }
    try {
      // Long enough for the attempt under way to come to its end, whichever that is.
      Duration attempt = options.startTimeout().plus(options.stopTimeout().multipliedBy(2));
      if (!opening.tryLock(patience.plus(attempt).toNanos(), TimeUnit.NANOSECONDS)) {
        throw new LegacyException("legacy server \"" + label + "\" is still starting");
      }
      try {
        return reopen();
      } finally {
        opening.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the call was cancelled");
    }
  }

  private Session reopen() throws InterruptedException {
    while (true) {
      Session live = current;
      if (live != null && !live.over()) {
        return live;
      }
      if (closed) {
        throw new LegacyException("legacy server \"" + label + "\" was closed");
      }
      if (live != null) {
        leave(live);
      }
      long wait = backoff.nanosToWait();
      if (wait > MOST_PATIENCE) {
        throw new LegacyException(
            "legacy server \"%s\" failed %d times in a row and is left alone for another %d s: %s"
                .formatted(label, backoff.failures(), wait / 1_000_000_000 + 1, lastFailure));
      }
      if (wait <= 0) {
        return open();
      }
      later.awaitNanos(wait);
    }
  }

  private void leave(Session dead) {
    current = null;
    if (dead.answered()) {
      backoff.succeeded();
    } else {
      backoff.failed();
      lastFailure = "it ended before it answered a call";
    }
    dead.release();
  }

  private Session open() {
    Conversation conversation = new Conversation(label, options.diagnostics(), news::add);
    underway = conversation;
    try {
      Session session = opener.apply(conversation);
      serverInfo = session.serverInfo();
      current = session;
      starts.incrementAndGet();
      lastFailure = "";
      news.add();
      if (closed) {
        session.close();
      }
      return session;
    } catch (LegacyException e) {
      backoff.failed();
      lastFailure = String.valueOf(e.getMessage());
      throw e;
    } catch (RpcErrorException e) {
      backoff.failed();
      lastFailure = RpcErrors.text(e);
      throw new LegacyException(
          "legacy server \"" + label + "\" refused the handshake with " + lastFailure);
    } finally {
      underway = null;
    }
  }
}
