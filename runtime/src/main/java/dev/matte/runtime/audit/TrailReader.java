package dev.matte.runtime.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of files, one file after the other. Not thread-safe. */
final class TrailReader implements AutoCloseable {

  /** No record is longer; of a longer line, which is none, the rest is passed over. */
  private static final int LONGEST = 1 << 20;

  /**
   * One line.
   *
   * @param ended whether it has its end
   * @param record the record in it; {@code null} when there is none that holds
   */
  record Line(Path file, long number, boolean ended, @Nullable RecordText record) {}

  private final Iterator<Path> files;
  private @Nullable Path file;
  private @Nullable InputStream in;
  private long number;

  TrailReader(List<Path> files) {
    this.files = files.iterator();
  }

  /** The next line; {@code null} behind the last. */
  @Nullable Line next() throws IOException {
    while (true) {
      InputStream open = in;
      Path path = file;
      if (open != null && path != null) {
        Line line = line(path, open);
        if (line != null) {
          return line;
        }
        open.close();
        in = null;
      }
      if (!files.hasNext()) {
        return null;
      }
      path = files.next();
      file = path;
      in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
      number = 0;
    }
  }

  private @Nullable Line line(Path path, InputStream open) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream(1_024);
    int next = open.read();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n') {
      if (text.size() <= LONGEST) {
        text.write(next);
      }
      next = open.read();
    }
    number++;
    RecordText record = RecordText.read(text.toByteArray(), 0, text.size());
    return new Line(path, number, next >= 0, record);
  }

  @Override
  public void close() throws IOException {
    InputStream open = in;
    if (open != null) {
      open.close();
    }
  }
}
