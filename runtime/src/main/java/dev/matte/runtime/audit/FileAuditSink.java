package dev.matte.runtime.audit;

import dev.matte.runtime.json.JsonWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps records in a file, one on each line, and goes on in another file each day and when one is
 * full; files that are finished have their day and last number in their names. None is ever
 * deleted. The chain goes on from file to file and from process to process: when a sink is opened,
 * it reads the last record. One process at a time may write; another one cannot open its sink.
 *
 * <p>Files are made so that their owner alone may read them, where the file system knows owners.
 */
public final class FileAuditSink implements AuditSink {

  private static final byte[] LINE_END = {'\n'};
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final TrailFiles files;
  private final long maxBytes;
  private final boolean daily;
  private final FileSync sync;
  private final JsonWriter batch = new JsonWriter();
  private @Nullable FileChannel lock;
  private @Nullable RecordFile file;

  /** The number of the last record that was written. */
  private long number;

  /** The day of the first record in the file. */
  private LocalDate day = LocalDate.EPOCH;

  private long syncedAt = System.nanoTime();

  FileAuditSink(Path file, long maxBytes, boolean daily, FileSync sync) {
    this.files = new TrailFiles(file);
    this.maxBytes = maxBytes;
    this.daily = daily;
    this.sync = sync;
  }

  /** A sink with files of 64 MiB and of one day at most, brought to the disk each second. */
  public static FileAuditSink of(Path file) {
    return builder(file).build();
  }

  /**
   * Starts describing a sink.
   *
   * @param file where records are written, such as {@code audit.jsonl}
   */
  public static FileAuditSinkBuilder builder(Path file) {
    return new FileAuditSinkBuilder(file);
  }

  @Override
  public Opening open() throws IOException {
    Path folder = files.current().toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    lock = takeLock();
    try {
      return goOn();
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private FileChannel takeLock() throws IOException {
    FileChannel channel = RecordFile.open(files.lock());
    FileLock taken = null;
    try {
      taken = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // By this very process: it is taken all the same.
    } finally {
      if (taken == null) {
        channel.close();
      }
    }
    if (taken == null) {
      throw new IOException("another trail writes to " + files.current());
    }
    return channel;
  }

  /** Finds where the chain ends, and puts aside what stands behind. */
  private Opening goOn() throws IOException {
    RecordFile current = new RecordFile(files.current());
    file = current;
    FileEnd end = current.end();
    RecordText last = end.last() == null ? lastFinished() : end.last();
    number = last == null ? 0 : last.number();
    day = last == null ? day : dayOf(last.at());
    String torn = "";
    if (end.torn().length > 0) {
      torn = putAside(end.torn());
      current.cut(end.length());
    }
    if (!end.ended()) {
      current.append(LINE_END, LINE_END.length);
    }
    return new Opening(last == null ? AuditHead.NONE : new AuditHead(number, last.hash()), torn);
  }

  private @Nullable RecordText lastFinished() throws IOException {
    Path finished = files.lastFinished();
    if (finished == null) {
      return null;
    }
    try (FileChannel channel = FileChannel.open(finished, StandardOpenOption.READ)) {
      RecordText last = FileEnd.of(channel).last();
      if (last == null) {
        throw new IOException("no audit record stands in " + finished);
      }
      return last;
    }
  }

  private String putAside(byte[] torn) throws IOException {
    Path aside = files.torn(number + 1);
    RecordFile copy = new RecordFile(aside);
    copy.append(torn, torn.length);
    copy.close();
    String hash = RecordText.hash(torn, 0, torn.length);
    return torn.length + " bytes were put into " + aside.getFileName() + ", sha256:" + hash;
  }

  @Override
  public void write(List<AuditLine> lines) throws IOException {
    int from = 0;
    while (from < lines.size() && lines.get(from).number() <= number) {
      from++;
    }
    while (from < lines.size()) {
      from = writeFrom(from, lines);
    }
    boolean due = sync == FileSync.EACH_WRITE || System.nanoTime() - syncedAt >= SECOND;
    if (due && sync != FileSync.NEVER) {
      sync();
    }
  }

  /** Writes as many lines as go into one file; answers with the first that does not. */
  private int writeFrom(int from, List<AuditLine> lines) throws IOException {
    RecordFile current = file();
    if (!fits(lines.get(from), current.length())) {
      current = nextFile(current);
    }
    if (current.length() == 0) {
      day = dayOf(lines.get(from).at());
    }
    batch.reset();
    int to = from;
    do {
      AuditLine line = lines.get(to);
      batch.append(line.json().bytes(), line.json().from(), line.json().to());
      batch.append(LINE_END, 0, LINE_END.length);
      to++;
    } while (to < lines.size() && fits(lines.get(to), current.length() + batch.size()));
    current.append(batch.buffer(), batch.size());
    number = lines.get(to - 1).number();
    return to;
  }

  private boolean fits(AuditLine line, long present) {
    if (present == 0) {
      return true;
    }
    int size = line.json().to() - line.json().from() + LINE_END.length;
    // Clocks are told on many threads, so a record of the day before may come late.
    return present + size <= maxBytes && !(daily && dayOf(line.at()).isAfter(day));
  }

  private RecordFile file() throws IOException {
    RecordFile present = file;
    if (present == null) {
      present = new RecordFile(files.current());
      file = present;
    }
    return present;
  }

  private RecordFile nextFile(RecordFile full) throws IOException {
    full.close();
    Files.move(files.current(), files.finished(day, number));
    file = null;
    return file();
  }

  private void sync() throws IOException {
    RecordFile present = file;
    if (present != null && present.unsynced()) {
      present.sync();
    }
    syncedAt = System.nanoTime();
  }

  @Override
  public void settle() throws IOException {
    if (sync != FileSync.NEVER) {
      sync();
    }
  }

  @Override
  public void close() throws IOException {
    RecordFile present = file;
    FileChannel held = lock;
    file = null;
    lock = null;
    try {
      if (present != null) {
        present.close();
      }
    } finally {
      if (held != null) {
        held.close();
      }
    }
  }

  private static LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
