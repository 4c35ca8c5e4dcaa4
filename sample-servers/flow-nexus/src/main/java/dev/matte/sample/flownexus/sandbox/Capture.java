package dev.matte.sample.flownexus.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * What a program writes to a stream: the beginning is kept, the rest is counted. Read by a thread
 * of its own until the stream ends, so that the program never waits.
 */
final class Capture implements Runnable {
  private static final int BUFFER = 8 << 10;

  private final InputStream in;
  private final int most;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final Thread thread;
  private long total;

  Capture(InputStream in, int most) {
    this.in = in;
    this.most = most;
    this.thread = new Thread(this, "sandbox-output");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    byte[] buffer = new byte[BUFFER];
    try (in) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        synchronized (kept) {
          kept.write(buffer, 0, Math.min(read, most - kept.size()));
          total += read;
        }
      }
    } catch (IOException e) {
      // The program is gone, and its stream with it: what came is what there is.
    }
  }

  /** How many bytes came so far. */
  long total() {
    synchronized (kept) {
      return total;
    }
  }

  /** Waits a while for the end of the stream, and says what came until then. */
  Captured captured(long millis) throws InterruptedException {
    thread.join(millis);
    synchronized (kept) {
      return new Captured(kept.toString(StandardCharsets.UTF_8), total - kept.size());
    }
  }

  /**
   * What came.
   *
   * @param text the beginning; bytes that are no UTF-8 are replaced
   * @param more bytes after it that were not kept
   */
  record Captured(String text, long more) {
    /** The same without any of these secrets. */
    Captured masked(Collection<String> secrets) {
      return new Captured(Variables.masked(text, more > 0, secrets), more);
    }

    /** The text, and a word on what is missing. */
    String marked() {
      return more == 0 ? text : "%s\n[%,d more bytes were left out]".formatted(text, more);
    }
  }
}
