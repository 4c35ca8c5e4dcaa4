package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines, each in an array of its own, without line end. Used by one thread.
 *
 * <p>Of a line that is longer than allowed the beginning is kept and the rest dropped.
 */
final class Lines {

  private static final int USUAL = 8 << 10;

  private final InputStream in;
  private final int most;
  private final byte[] chunk = new byte[64 << 10];
  private int at;
  private int limit;
  private byte[] line = new byte[USUAL];
  private int length;
  private boolean tooLong;

  Lines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** What was written, as one line: line breaks stand between tokens only, where blanks do too. */
  static byte[] one(JsonWriter json) {
    byte[] line = json.toByteArray();
    for (int i = 0; i < line.length; i++) {
      if (line[i] == '\n' || line[i] == '\r') {
        line[i] = ' ';
      }
    }
    return line;
  }

  /** The next line that is not blank; {@code null} at the end of the stream. */
  byte @Nullable [] next() throws IOException {
    length = 0;
    tooLong = false;
    while (true) {
      if (at == limit && !fill()) {
        return trimmed() ? taken() : null;
      }
      int from = at;
      while (at < limit && chunk[at] != '\n') {
        at++;
      }
      keep(from, at);
      if (at < limit) {
        at++;
        if (trimmed()) {
          return taken();
        }
        length = 0;
      }
    }
  }

  /** Tells whether the last line was longer than what was kept of it. */
  boolean tooLong() {
    return tooLong;
  }

  private boolean fill() throws IOException {
    at = 0;
    limit = Math.max(0, in.read(chunk));
    return limit > 0;
  }

  private void keep(int from, int to) {
    int count = Math.min(to - from, most - length);
    tooLong |= count < to - from;
    if (length + count > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(most, Math.max(line.length * 2L, length + count)));
    }
    System.arraycopy(chunk, from, line, length, count);
    length += count;
  }

  private boolean trimmed() {
    while (length > 0 && line[length - 1] >= 0 && line[length - 1] <= ' ') {
      length--;
    }
    return length > 0;
  }

  private byte[] taken() {
    int from = 0;
    while (line[from] >= 0 && line[from] <= ' ') {
      from++;
    }
    byte[] taken = Arrays.copyOfRange(line, from, length);
    if (line.length > USUAL << 7) {
      line = new byte[USUAL];
    }
    return taken;
  }
}
