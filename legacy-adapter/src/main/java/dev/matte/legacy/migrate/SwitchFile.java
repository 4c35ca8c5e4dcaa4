package dev.matte.legacy.migrate;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A switch file that is edited while a server runs. Whoever owns it looks from time to time; it is
 * read when something about it changed, and again for a while after that, as file systems tell
 * times in coarse steps. A text that makes no sense may be half written: only one that is still the
 * same at the next look is complained about. Used by one thread at a time.
 */
final class SwitchFile {

  private static final long YOUNG_MILLIS = 2_000;
  private static final int MOST_BYTES = 1 << 20;

  private final Path path;
  private final Clock clock;
  private @Nullable Stamp seen;
  private String text = "";
  private @Nullable String doubtful;
  private String complaint = "";

  SwitchFile(Path path, Clock clock) {
    this.path = path;
    this.clock = clock;
  }

  /**
   * What it says when a server starts. A file that is not there yet says nothing; one that makes no
   * sense is complained about, and everything is answered by the legacy side until it does.
   */
  Settings first() {
    if (!Files.exists(path)) {
      complain("there is no file " + path + " yet");
      return Settings.NONE;
    }
    try {
      String found = read();
      Settings settings = Settings.parse(found);
      text = found;
      return settings;
    } catch (IOException | IllegalArgumentException e) {
      complain(reason(e) + "; everything is answered by the legacy side until it is mended");
      return new Settings(true, Modes.NONE);
    }
  }

  /** What it says now, if that is something else than before and makes sense. */
  Optional<Settings> look() {
    try {
      Stamp stamp = Stamp.of(path);
      if (stamp.equals(seen)) {
        return Optional.empty();
      }
      String found = read();
      boolean settled = clock.millis() - stamp.modified > YOUNG_MILLIS;
      Optional<Settings> settings = taken(found);
      seen = settled && doubtful == null ? stamp : null;
      return settings;
    } catch (IOException e) {
      return doubt(reason(e), reason(e));
    }
  }

  private Optional<Settings> taken(String found) {
    if (found.equals(text)) {
      doubtful = null;
      return Optional.empty();
    }
    try {
      Settings settings = Settings.parse(found);
      text = found;
      doubtful = null;
      complaint = "";
      return Optional.of(settings);
    } catch (IllegalArgumentException e) {
      return doubt(found, reason(e));
    }
  }

  private Optional<Settings> doubt(String found, String why) {
    if (found.equals(doubtful)) {
      complain(why + "; all tools stay where they are");
    }
    doubtful = found;
    return Optional.empty();
  }

  private void complain(String why) {
    if (!why.equals(complaint)) {
      complaint = why;
      Log.LOGGER.log(Level.WARNING, why);
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

  private String reason(Exception failure) {
    if (failure instanceof NoSuchFileException) {
      return path + " is gone";
    }
    return failure instanceof IOException
        ? path + " cannot be read: " + failure.getMessage()
        : path + ": " + failure.getMessage();
  }

  /** By what a changed file is known. */
  private record Stamp(long modified, long size, @Nullable Object key) {
    static Stamp of(Path path) throws IOException {
      BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
      return new Stamp(found.lastModifiedTime().toMillis(), found.size(), found.fileKey());
    }
  }
}
