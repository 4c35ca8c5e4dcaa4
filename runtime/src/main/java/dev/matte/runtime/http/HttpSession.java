package dev.matte.runtime.http;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.transport.Connection;
import dev.matte.runtime.transport.Endpoint;
import dev.matte.runtime.transport.Outlet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client of an older revision, between its handshake and its end: the connection that knows what
 * was agreed, the streams that are open, and the events of late.
 *
 * <p>As an outlet it takes messages that belong to no call, and sends them to the stream that was
 * opened last by GET, or keeps them on it when nobody reads it now; without any they are dropped.
 *
 * <p>Thread-safe: the monitor guards the streams and their numbers, is held for moments only, and
 * never while anything is written.
 *
 * <p>Specification: 2025-11-25, basic/transports, "Session Management"; LHTTP-1 to LHTTP-18.
 */
final class HttpSession implements Outlet, Reply.Streams {

  /** After how long a client whose proof has ended is to come back. */
  private static final long RETRY_MILLIS = 1_000;

  private final String id;
  private final Caller owner;
  private final HttpOptions options;
  private final Pulse pulse;
  private final Journal journal;
  private final Connection connection;
  private final Map<Integer, EventStream> streams = new HashMap<>();
  private final Deque<EventStream> listeners = new ArrayDeque<>();
  private int opened;
  private volatile long lastUse;

  HttpSession(String id, Caller owner, Endpoint endpoint, HttpOptions options, Pulse pulse) {
    this.id = id;
    this.owner = owner;
    this.options = options;
    this.pulse = pulse;
    this.journal = new Journal(options, pulse);
    this.lastUse = pulse.now();
    this.connection = endpoint.connect(this);
  }

  @Override
  public String id() {
    return id;
  }

  /** Who opened it, and nobody else may use it. */
  Caller owner() {
    return owner;
  }

  Connection connection() {
    return connection;
  }

  /** Notes that the client is there. */
  void touch() {
    lastUse = pulse.now();
  }

  long lastUse() {
    return lastUse;
  }

  /** Whether nothing runs and nobody reads. */
  boolean idle() {
    for (EventStream stream : snapshot()) {
      if (stream.live()) {
        return false;
      }
    }
    try {
      return connection.awaitIdle(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void send(byte[] message, int from, int to) {
    EventStream stream = listener();
    if (stream != null) {
      stream.send(message, from, to);
    }
  }

  @Override
  public @Nullable String obstacle() {
    return listener() == null
        ? "the client listens to nothing: expected it to have opened a stream by GET"
        : null;
  }

  @Override
  public boolean resumable() {
    // Older clients take the end of a stream for its answer gone: LHTTP-17.
    return primed();
  }

  @Override
  public boolean handshakes() {
    return true;
  }

  /** Opens a stream as the answer to what was posted. */
  @Override
  public EventStream open(Visit visit) {
    return open(visit, Heads.EVENTS);
  }

  /** Opens a stream with these fields. */
  EventStream open(Visit visit, String[] fields) {
    EventStream stream = newStream(false);
    stream.open(visit.exchange(), visit.fields(fields), primed());
    pulse.watch(stream);
    return stream;
  }

  /** Opens a stream for messages that belong to no call; one too many ends the oldest. */
  void listen(Visit visit) {
    EventStream stream = newStream(true);
    stream.whenIdle(stream::end);
    stream.open(visit.exchange(), visit.fields(Heads.EVENTS), primed());
    stream.until(visit.caller().expiry(), stream::end);
    pulse.watch(stream);
    EventStream oldest = surplus();
    if (oldest != null) {
      pulse.aside(oldest::end);
    }
  }

  /** Goes on with the stream of an event that the client saw; false when that cannot be. */
  boolean resume(Visit visit, String lastEventId) {
    int underscore = lastEventId.indexOf('_');
    try {
      EventStream stream = stream(Integer.parseInt(lastEventId.substring(0, underscore)));
      int seen = Integer.parseInt(lastEventId.substring(underscore + 1));
      if (stream == null) {
        return false;
      }
      // Closes the connection alone: with another proof the client may come back for the rest.
      stream.until(visit.caller().expiry(), () -> stream.pause(RETRY_MILLIS));
      if (!stream.resume(visit.exchange(), visit.fields(Heads.EVENTS), seen)) {
        return false;
      }
      pulse.watch(stream);
      return true;
    } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
      return false;
    }
  }

  /** Forgets what nobody can come back to. */
  void tidy() {
    journal.expire();
    long now = pulse.now();
    for (EventStream stream : snapshot()) {
      boolean old = now - stream.lastEvent() > options.maxEventAge().toNanos();
      // What a call still writes to is kept: its client may come back, however long it takes.
      boolean over = stream.finished() || isListener(stream);
      if (over && old && !stream.live() && !journal.holds(stream.number())) {
        forget(stream);
      }
    }
  }

  /** Ends everything: calls are cancelled, streams are closed. */
  void end() {
    connection.close();
    for (EventStream stream : snapshot()) {
      pulse.aside(stream::end);
    }
  }

  /** Ends the streams that wait for what may come. */
  void endListeners() {
    Collection<EventStream> all;
    synchronized (this) {
      all = new ArrayList<>(listeners);
    }
    all.forEach(stream -> pulse.aside(stream::end));
  }

  private boolean primed() {
    Revision revision = connection.revision();
    return revision != null && revision.atLeast(Revision.V2025_11_25);
  }

  private synchronized EventStream newStream(boolean listener) {
    EventStream stream = new EventStream(pulse, journal, ++opened);
    streams.put(stream.number(), stream);
    if (listener) {
      listeners.addLast(stream);
    }
    return stream;
  }

  private synchronized @Nullable EventStream stream(int number) {
    return streams.get(number);
  }

  private synchronized @Nullable EventStream surplus() {
    listeners.removeIf(stream -> !stream.live());
    return listeners.size() > options.maxStreams() ? listeners.removeFirst() : null;
  }

  /** The newest stream opened by GET that is read; the newest at all when none is. */
  private synchronized @Nullable EventStream listener() {
    for (Iterator<EventStream> each = listeners.descendingIterator(); each.hasNext(); ) {
      EventStream stream = each.next();
      if (stream.live()) {
        return stream;
      }
    }
    return listeners.peekLast();
  }

  private synchronized boolean isListener(EventStream stream) {
    return listeners.contains(stream);
  }

  private synchronized void forget(EventStream stream) {
    streams.remove(stream.number());
    listeners.remove(stream);
  }

  private synchronized List<EventStream> snapshot() {
    return new ArrayList<>(streams.values());
  }
}
