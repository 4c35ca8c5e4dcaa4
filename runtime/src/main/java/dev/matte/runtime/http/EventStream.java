package dev.matte.runtime.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A stream of events to a client. One with a {@link Journal} outlives the connection that carries
 * it: its events have ids and are kept, so that a client that comes back gets what it missed.
 *
 * <p>Thread-safe: the lock is held while an event is written, which may block; whoever must not
 * block leaves the writing to another thread. Within it only the journal's own lock is taken.
 *
 * <p>Specification: 2025-11-25, basic/transports, "Resumability and Redelivery"; LHTTP-13 to
 * LHTTP-18, HTTP-22.
 */
final class EventStream {

  /** Beyond what nanoseconds tell and any stream lasts. */
  private static final Duration FAR = Duration.ofDays(10_000);

  private static final byte[] COMMENT = {':', '\n', '\n'};
  private static final byte[] END = {'\n', '\n'};
  private static final String MESSAGE = "event: message\ndata: ";
  private static final byte[] PLAIN = ascii(MESSAGE);

  private final ReentrantLock lock = new ReentrantLock();
  private final Pulse pulse;
  private final @Nullable Journal journal;
  private final int number;
  private int last;
  private volatile boolean finished;
  private volatile @Nullable HttpExchange exchange;
  private volatile @Nullable Runnable idleEnd;
  private volatile long lastEvent;
  private volatile long lastWrite;
  private volatile @Nullable Expiry expiry;

  /** A stream that lasts as long as the connection under it. */
  EventStream(Pulse pulse) {
    this(pulse, null, 0);
  }

  /** A stream of a session, which keeps its events under this number. */
  EventStream(Pulse pulse, @Nullable Journal journal, int number) {
    this.pulse = pulse;
    this.journal = journal;
    this.number = number;
    this.lastEvent = pulse.now();
  }

  int number() {
    return number;
  }

  /**
   * Begins the stream.
   *
   * @param primed whether the client is to learn an id before the first event: LHTTP-15
   */
  void open(HttpExchange exchange, String[] fields, boolean primed) {
    lock.lock();
    try {
      this.exchange = exchange;
      exchange.begin(200, fields);
      if (primed) {
        write(ascii("id: " + number + "_0\ndata: \n\n"));
      }
    } finally {
      lock.unlock();
    }
  }

  /** Sends a message as an event. */
  void send(byte[] message, int from, int to) {
    send(PLAIN, message, from, to);
  }

  /** Sends an event of another name. */
  void send(String event, String data) {
    byte[] text = ascii(data);
    send(ascii("event: " + event + "\ndata: "), text, 0, text.length);
  }

  private void send(byte[] plainHead, byte[] message, int from, int to) {
    lock.lock();
    try {
      if (finished) {
        return;
      }
      byte[] head = plainHead;
      if (journal != null) {
        last++;
        head = ascii("id: " + number + '_' + last + '\n' + MESSAGE);
      }
      byte[] event = new byte[head.length + to - from + END.length];
      System.arraycopy(head, 0, event, 0, head.length);
      System.arraycopy(message, from, event, head.length, to - from);
      System.arraycopy(END, 0, event, event.length - END.length, END.length);
      if (journal != null) {
        journal.add(number, last, event);
      }
      lastEvent = pulse.now();
      write(event);
    } finally {
      lock.unlock();
    }
  }

  /** Ends the stream: nothing follows. */
  void end() {
    lock.lock();
    try {
      finished = true;
      HttpExchange present = exchange;
      exchange = null;
      if (present != null) {
        present.end();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Closes the connection, not the stream: the client comes back for the rest.
   *
   * @param retryMillis when it is to do so
   */
  void pause(long retryMillis) {
    lock.lock();
    try {
      HttpExchange present = exchange;
      if (journal == null || finished || present == null) {
        return;
      }
      write(ascii("retry: " + retryMillis + "\n\n"));
      exchange = null;
      present.end();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Goes on after an event that the client has seen.
   *
   * @return whether that can be; if not, nothing was sent
   */
  boolean resume(HttpExchange next, String[] fields, int seen) {
    HttpExchange before = exchange;
    if (before != null) {
      // Frees a thread that writes to a client that is gone, and with it the lock.
      before.abort();
    }
    lock.lock();
    try {
      List<byte[]> missed = journal == null ? null : journal.after(number, seen, last);
      if (missed == null) {
        return false;
      }
      next.begin(200, fields);
      exchange = next;
      for (byte[] event : missed) {
        write(event);
      }
      if (finished) {
        end();
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Sets what ends the stream when it was silent for too long. */
  void whenIdle(Runnable end) {
    idleEnd = end;
  }

  /** What ends the stream when it was silent for too long; {@code null} while an answer is due. */
  @Nullable Runnable idleEnd() {
    return idleEnd;
  }

  /** Whether a client reads the stream. */
  boolean live() {
    HttpExchange present = exchange;
    return present != null && !present.gone();
  }

  /**
   * Says when nobody vouches for the client any more: AUTH-6.
   *
   * @param moment empty for never
   * @param ending ends the stream; may block
   */
  void until(Optional<Instant> moment, Runnable ending) {
    if (moment.isEmpty()) {
      expiry = null;
      return;
    }
    Duration left = Duration.between(Instant.now(), moment.get());
    expiry = left.compareTo(FAR) < 0 ? new Expiry(pulse.now() + left.toNanos(), ending) : null;
  }

  /** What ends the stream because its time is over; {@code null} while it is not. */
  @Nullable Runnable expired(long now) {
    Expiry present = expiry;
    return present != null && now - present.at >= 0 ? present.ending : null;
  }

  /** Whether the stream has ended. */
  boolean finished() {
    return finished;
  }

  /** When the stream was opened or had its last event. */
  long lastEvent() {
    return lastEvent;
  }

  /** When anything was last written. */
  long lastWrite() {
    return lastWrite;
  }

  /** Writes a comment, so that nobody between takes the stream for dead; may block. */
  void comment() {
    // Whoever holds the lock writes, which serves the purpose as well.
    if (lock.tryLock()) {
      try {
        write(COMMENT);
      } finally {
        lock.unlock();
      }
    }
  }

  private void write(byte[] bytes) {
    lastWrite = pulse.now();
    HttpExchange present = exchange;
    if (present != null && !present.gone()) {
      present.write(bytes, 0, bytes.length);
    }
  }

  private record Expiry(long at, Runnable ending) {}

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
