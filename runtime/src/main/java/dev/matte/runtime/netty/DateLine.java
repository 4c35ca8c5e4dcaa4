package dev.matte.runtime.netty;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The header line that says when a response was made, made anew each second. Safe for many threads.
 *
 * <p>Specification: RFC 9110, section 5.6.7.
 */
final class DateLine {

  private static final long MILLIS = 1000;

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static volatile DateLine present = new DateLine(0);

  private final long second;
  private final byte[] bytes;

  private DateLine(long second) {
    this.second = second;
    this.bytes =
        ("Date: " + FORMAT.format(Instant.ofEpochSecond(second)) + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
  }

  /** The line with its end; not to be changed. */
  static byte[] now() {
    long second = System.currentTimeMillis() / MILLIS;
    DateLine line = present;
    if (line.second != second) {
      line = new DateLine(second);
      present = line;
    }
    return line.bytes;
  }
}
