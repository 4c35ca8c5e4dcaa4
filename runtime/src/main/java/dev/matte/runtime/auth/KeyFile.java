package dev.matte.runtime.auth;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of keys that may be edited while a server runs. No thread watches it: at most once a
 * second, one of those who need the keys asks when it was changed, and reads it if it was. What
 * cannot be read is logged, once, and the keys from before stay.
 *
 * <p>Thread-safe: whoever holds the turn is alone with the fields, and hands them on with it.
 */
final class KeyFile {

  private static final long EVERY_MILLIS = 1_000;

  /**
   * File systems tell times in steps of up to two seconds, within which a file may change again.
   */
  private static final long YOUNG_MILLIS = 2_000;

  private static final int MOST_BYTES = 1 << 20;

  private final Path path;
  private final Clock clock;
  private final AtomicBoolean turn = new AtomicBoolean();
  private volatile long nextLook;
  private @Nullable Stamp seen;
  private @Nullable String text;
  private String complaint = "";

  KeyFile(Path path, Clock clock) {
    this.path = path;
    this.clock = clock;
  }

  /**
   * Reads the file for the first time.
   *
   * @throws IllegalArgumentException if that cannot be done
   */
  List<ApiKey> first() {
    try {
      String found = read();
      text = found;
      return KeyLines.parseAll(found, path.toString());
    } catch (IOException e) {
      throw new IllegalArgumentException(path + " cannot be read: " + reason(e), e);
    }
  }

  /**
   * Hands the keys on if they have changed, unless another thread is at it.
   *
   * @param use takes them in; throws IllegalArgumentException if it cannot
   */
  void refresh(Consumer<List<ApiKey>> use) {
    long now = clock.millis();
    if (now < nextLook || !turn.compareAndSet(false, true)) {
      return;
    }
    try {
      look(now, use);
    } catch (IOException e) {
      complain(path + " cannot be read: " + reason(e));
    } catch (IllegalArgumentException e) {
      complain(String.valueOf(e.getMessage()));
    } finally {
      nextLook = now + EVERY_MILLIS;
      turn.set(false);
    }
  }

  private void look(long now, Consumer<List<ApiKey>> use) throws IOException {
    Stamp stamp = Stamp.of(path);
    if (stamp.equals(seen)) {
      return;
    }
    String found = read();
    seen = now - stamp.modified > YOUNG_MILLIS ? stamp : null;
    if (!found.equals(text)) {
      text = found;
      use.accept(KeyLines.parseAll(found, path.toString()));
      complaint = "";
      System.getLogger("dev.matte.runtime").log(Level.INFO, path + " was read again");
    }
  }

  private void complain(String why) {
    if (!why.equals(complaint)) {
      complaint = why;
      System.getLogger("dev.matte.runtime").log(Level.WARNING, why + "; the keys stay as before");
    }
  }

  private String read() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("it is longer than " + MOST_BYTES + " bytes");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Without the path, which messages begin with anyway. */
  private String reason(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.equals(path.toString()) ? failure.getClass().getSimpleName() : message;
  }

  /** By what a changed file is known. */
  private record Stamp(long modified, long size, @Nullable Object key) {
    static Stamp of(Path path) throws IOException {
      BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
      return new Stamp(found.lastModifiedTime().toMillis(), found.size(), found.fileKey());
    }
  }
}
