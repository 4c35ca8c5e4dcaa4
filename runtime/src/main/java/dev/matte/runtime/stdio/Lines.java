package dev.matte.runtime.stdio;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into lines, in place: a line stands in the buffer until the next {@link #fill}.
 * Used by one thread at a time.
 *
 * <p>A line that is longer than allowed is dropped while it arrives, and then reported once.
 */
final class Lines {

  private static final int USUAL = 8 << 10;
  private static final int MOST_AT_ONCE = 64 << 10;
  private static final int KEPT = 1 << 20;

  private final InputStream in;
  private final int most;
  private byte[] buffer = new byte[USUAL];
  private int start;
  private int scanned;
  private int limit;
  private int from;
  private int to;
  private boolean dropping;
  private boolean tooLong;
  private boolean ended;

  Lines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** Moves to the next line that is complete in the buffer and not blank; false if none is. */
  boolean next() {
    while (scanned < limit) {
      if (buffer[scanned++] != '\n') {
        continue;
      }
      from = start;
      to = scanned - 1;
      start = scanned;
      tooLong = dropping || to - from > most + 1;
      dropping = false;
      if (tooLong || !trim()) {
        return true;
      }
    }
    if (limit - start > most + 1) {
      dropping = true;
    }
    if (dropping) {
      start = limit;
    }
    return false;
  }

  /** The buffer in which the line stands. */
  byte[] buffer() {
    return buffer;
  }

  /** The line's first byte. */
  int from() {
    return from;
  }

  /** The byte after the line's last. */
  int to() {
    return to;
  }

  /** Tells whether the line was too long to be kept. */
  boolean tooLong() {
    return tooLong;
  }

  /**
   * Reads what there is, at least one byte; what remains without a line feed at the end of the
   * stream counts as a line.
   *
   * @return false at the end of the stream
   */
  boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    makeRoom();
    int count = in.read(buffer, limit, Math.min(buffer.length - limit, MOST_AT_ONCE));
    if (count < 0) {
      ended = true;
      if (start == limit && !dropping) {
        return false;
      }
      buffer[limit++] = '\n';
      return true;
    }
    limit += count;
    return true;
  }

  /** Gives the buffer to whoever works on the line in it, and goes on in another. */
  void leaveBuffer() {
    buffer = Arrays.copyOfRange(buffer, start, Math.max(limit, start + USUAL));
    scanned -= start;
    limit -= start;
    start = 0;
  }

  private void makeRoom() {
    if (start == limit) {
      start = 0;
      scanned = 0;
      limit = 0;
      if (buffer.length > KEPT) {
        buffer = new byte[USUAL];
      }
    } else if (limit == buffer.length) {
      int kept = limit - start;
      byte[] target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
      System.arraycopy(buffer, start, target, 0, kept);
      buffer = target;
      scanned -= start;
      start = 0;
      limit = kept;
    }
  }

  /** Takes blanks off both ends; true when nothing is left. */
  private boolean trim() {
    while (to > from && buffer[to - 1] <= ' ' && buffer[to - 1] >= 0) {
      to--;
    }
    return to == from;
  }
}
