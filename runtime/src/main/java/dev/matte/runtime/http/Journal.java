package dev.matte.runtime.http;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest events of a session's streams, for clients that come back; bounded by count, bytes and
 * age, the oldest go first. Thread-safe: the monitor guards everything, and nothing within waits.
 *
 * <p>Specification: LHTTP-14 of our checklist.
 */
final class Journal {

  private final Deque<Event> events = new ArrayDeque<>();
  private final HttpOptions limits;
  private final Pulse pulse;
  private long bytes;

  Journal(HttpOptions limits, Pulse pulse) {
    this.limits = limits;
    this.pulse = pulse;
  }

  /** Keeps an event; the array is the journal's from now on. */
  synchronized void add(int stream, int number, byte[] event) {
    events.addLast(new Event(stream, number, event, pulse.now()));
    bytes += event.length;
    while (events.size() > limits.maxEvents() || bytes > limits.maxEventBytes()) {
      dropOldest();
    }
  }

  /**
   * The events of a stream after one of them.
   *
   * @param last the number of the stream's last event
   * @return {@code null} when they are not all here, or the stream never had that event
   */
  synchronized @Nullable List<byte[]> after(int stream, int seen, int last) {
    List<byte[]> missed = new ArrayList<>();
    for (Event event : events) {
      if (event.stream == stream && event.number > seen) {
        missed.add(event.bytes);
      }
    }
    return missed.size() == last - seen ? missed : null;
  }

  /** Whether any event of a stream is kept. */
  synchronized boolean holds(int stream) {
    for (Event event : events) {
      if (event.stream == stream) {
        return true;
      }
    }
    return false;
  }

  /** Drops what is too old. */
  synchronized void expire() {
    long now = pulse.now();
    long age = limits.maxEventAge().toNanos();
    while (!events.isEmpty() && now - events.getFirst().at > age) {
      dropOldest();
    }
  }

  private void dropOldest() {
    bytes -= events.removeFirst().bytes.length;
  }

  /** An event as it is sent. */
  private static final class Event {
    private final int stream;
    private final int number;
    private final byte[] bytes;
    private final long at;

    Event(int stream, int number, byte[] bytes, long at) {
      this.stream = stream;
      this.number = number;
      this.bytes = bytes;
      this.at = at;
    }
  }
}
