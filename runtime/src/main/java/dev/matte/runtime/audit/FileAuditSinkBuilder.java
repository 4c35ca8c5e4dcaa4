package dev.matte.runtime.audit;

import java.nio.file.Path;
import java.util.Objects;

/** Describes a sink. Not thread-safe. */
public final class FileAuditSinkBuilder {

  /** A record has less, so that each file holds at least one. */
  private static final long LEAST = 1 << 16;

  private final Path file;
  private long maxBytes = 64L << 20;
  private boolean daily = true;
  private FileSync sync = FileSync.EACH_SECOND;

  FileAuditSinkBuilder(Path file) {
    this.file = Objects.requireNonNull(file, "file");
  }

  /** Begins another file before this one would be longer; 64 MiB by default. */
  public FileAuditSinkBuilder maxBytes(long bytes) {
    if (bytes < LEAST) {
      throw new IllegalArgumentException(
          "a file has to hold " + LEAST + " bytes or more, found " + bytes);
    }
    this.maxBytes = bytes;
    return this;
  }

  /** Whether another file is begun each day, in UTC; it is by default. */
  public FileAuditSinkBuilder daily(boolean daily) {
    this.daily = daily;
    return this;
  }

  /** When records are brought to the disk itself; each second by default. */
  public FileAuditSinkBuilder sync(FileSync sync) {
    this.sync = Objects.requireNonNull(sync, "sync");
    return this;
  }

  /** Builds the sink; nothing is opened yet. */
  public FileAuditSink build() {
    return new FileAuditSink(file, maxBytes, daily, sync);
  }
}
