package dev.matte.bench.process;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits a stream into lines without making objects: a line is a range of this reader's buffer,
 * valid until the next one is read. For one thread.
 */
public final class Lines {

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private int next;
  private int limit;

  /** Everything from {@link #next} up to here was looked at and holds no line feed. */
  private int scanned;

  /** Reads from the given stream, which it leaves open. */
  public Lines(InputStream in) {
    this.in = in;
  }

  /**
   * Moves to the next line, waiting for it.
   *
   * @throws EOFException if the stream ends first
   */
  public void read() throws IOException {
    from = next;
    while (!ready()) {
      fill();
    }
    to = scanned;
    next = scanned + 1;
    scanned = next;
  }

  private void fill() throws IOException {
    int kept = limit - from;
    if (limit == buffer.length || kept == 0) {
      byte[] target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
      System.arraycopy(buffer, from, target, 0, kept);
      buffer = target;
      from = 0;
      next = 0;
      scanned = kept;
      limit = kept;
    }
    int count = in.read(buffer, limit, buffer.length - limit);
    if (count < 0) {
      throw new EOFException("the server closed its output after: " + rest());
    }
    limit += count;
  }

  private String rest() {
    return new String(buffer, from, Math.min(200, limit - from), StandardCharsets.UTF_8);
  }

  /** Tells whether {@link #read} would return at once. */
  public boolean ready() {
    while (scanned < limit && buffer[scanned] != '\n') {
      scanned++;
    }
    return scanned < limit;
  }

  /** The array that holds the line. */
  public byte[] buffer() {
    return buffer;
  }

  /** Where the line begins. */
  public int from() {
    return from;
  }

  /** Where the line ends, its line feed not included. */
  public int to() {
    return to;
  }

  /** The line as bytes of its own. */
  public byte[] copy() {
    return Arrays.copyOfRange(buffer, from, to);
  }

  /** The line as text. */
  public String text() {
    return new String(buffer, from, to - from, StandardCharsets.UTF_8);
  }
}
