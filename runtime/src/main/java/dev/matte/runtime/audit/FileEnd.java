package dev.matte.runtime.audit;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The end of a file of records: the last line that holds, and whatever stands behind it, because a
 * process or machine ended while it was written.
 */
final class FileEnd {

  /** More than the longest record has, and what may be torn behind it. */
  private static final int WINDOW = 1 << 20;

  private final @Nullable RecordText last;
  private final long length;
  private final boolean ended;
  private final byte[] torn;

  private FileEnd(@Nullable RecordText last, long length, boolean ended, byte[] torn) {
    this.last = last;
    this.length = length;
    this.ended = ended;
    this.torn = torn;
  }

  /** The last record that holds; {@code null} when there is none. */
  @Nullable RecordText last() {
    return last;
  }

  /** How long the file is up to there, the line's end included where there is one. */
  long length() {
    return length;
  }

  /** Whether that line has its end. */
  boolean ended() {
    return ended;
  }

  /** What stands behind. */
  byte[] torn() {
    return torn;
  }

  /**
   * Reads the end of a file.
   *
   * @throws IOException if it cannot be read, or has no record where one would have to be
   */
  static FileEnd of(FileChannel file) throws IOException {
    long size = file.size();
    ByteBuffer window = ByteBuffer.allocate((int) Math.min(WINDOW, size));
    long start = size - window.capacity();
    while (window.hasRemaining()) {
      if (file.read(window, start + window.position()) < 0) {
        throw new EOFException("the file became shorter while it was read");
      }
    }
    return of(window.array(), start);
  }

  private static FileEnd of(byte[] bytes, long start) throws IOException {
    int to = bytes.length;
    while (to > 0) {
      int end = bytes[to - 1] == '\n' ? to - 1 : to;
      int from = end;
      while (from > 0 && bytes[from - 1] != '\n') {
        from--;
      }
      RecordText record = RecordText.read(bytes, from, end);
      if (record != null) {
        return new FileEnd(
            record, start + to, end < to, Arrays.copyOfRange(bytes, to, bytes.length));
      }
      to = from;
    }
    if (start > 0) {
      throw new IOException("no audit record stands in the last " + WINDOW + " bytes");
    }
    return new FileEnd(null, 0, true, bytes);
  }
}
