package dev.matte.runtime.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes responses. Safe for use by many threads.
 *
 * <p>The lines of a head that are the same again and again are kept as bytes: the last few
 * different ones.
 */
final class Heads {

  private static final int KEPT = 8;
  private static final byte[] LENGTH = ascii("Content-Length: ");
  private static final byte[] CHUNKED = ascii("Transfer-Encoding: chunked\r\n\r\n");
  private static final byte[] CLOSE = ascii("Connection: close\r\n");
  private static final byte[] END = ascii("\r\n");
  private static final byte[] TWO_ENDS = ascii("\r\n\r\n");
  private static final int MOST_DIGITS = 10;
  private static final int NO_CONTENT = 204;

  private final @Nullable Kept[] kept = new Kept[KEPT];

  /**
   * Writes a whole response.
   *
   * @param headOnly whether the request was for the head alone, so that the body is left out
   * @throws IllegalArgumentException if a field cannot stand in a head
   */
  ByteBuf whole(
      ByteBufAllocator allocator,
      int status,
      String[] fields,
      boolean close,
      boolean headOnly,
      byte[] body,
      int from,
      int to) {
    byte[] start = start(status, fields);
    byte[] date = DateLine.now();
    int length = to - from;
    int sent = headOnly ? 0 : length;
    ByteBuf out =
        allocator.ioBuffer(
            start.length
                + date.length
                + CLOSE.length
                + LENGTH.length
                + MOST_DIGITS
                + TWO_ENDS.length
                + sent);
    out.writeBytes(start).writeBytes(date);
    if (close) {
      out.writeBytes(CLOSE);
    }
    if (status == NO_CONTENT) {
      return out.writeBytes(END);
    }
    out.writeBytes(LENGTH);
    digits(length, out);
    return out.writeBytes(TWO_ENDS).writeBytes(body, from, sent);
  }

  /**
   * Writes the head of a stream.
   *
   * @param chunked whether the body comes in chunks; else it ends with the connection
   * @param close whether the connection ends with the stream
   * @throws IllegalArgumentException if a field cannot stand in a head
   */
  ByteBuf stream(
      ByteBufAllocator allocator, int status, String[] fields, boolean chunked, boolean close) {
    byte[] start = start(status, fields);
    ByteBuf out = allocator.ioBuffer(start.length + 128);
    out.writeBytes(start).writeBytes(DateLine.now());
    if (close) {
      out.writeBytes(CLOSE);
    }
    return out.writeBytes(chunked ? CHUNKED : END);
  }

  private byte[] start(int status, String[] fields) {
    int place = (status + fields.length) & (KEPT - 1);
    Kept found = kept[place];
    if (found != null && found.isFor(status, fields)) {
      return found.bytes;
    }
    Kept made = new Kept(status, fields.clone());
    kept[place] = made;
    return made.bytes;
  }

  private static void digits(int number, ByteBuf out) {
    int unit = 1;
    while (number / unit >= 10) {
      unit *= 10;
    }
    for (; unit > 0; unit /= 10) {
      out.writeByte('0' + number / unit % 10);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** A status line with fields; immutable, so that it may be found by any thread. */
  private static final class Kept {
    private final int status;
    private final String[] fields;
    private final byte[] bytes;

    Kept(int status, String[] fields) {
      this.status = status;
      this.fields = fields;
      byte[] line =
          ascii(
              "HTTP/1.1 "
                  + status
                  + " "
                  + HttpResponseStatus.valueOf(status).reasonPhrase()
                  + "\r\n");
      byte[] lines = FieldLines.of(fields);
      bytes = new byte[line.length + lines.length];
      System.arraycopy(line, 0, bytes, 0, line.length);
      System.arraycopy(lines, 0, bytes, line.length, lines.length);
    }

    boolean isFor(int otherStatus, String[] others) {
      if (status != otherStatus || fields.length != others.length) {
        return false;
      }
      for (int i = 0; i < others.length; i++) {
        if (!fields[i].equals(others[i])) {
          return false;
        }
      }
      return true;
    }
  }
}
