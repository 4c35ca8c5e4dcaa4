package dev.matte.runtime.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that grows by whole writes: one that fails leaves it as it was, or, where not even that
 * succeeds, is written over by the next. Not thread-safe.
 */
final class RecordFile {

  private static final Set<OpenOption> OPTIONS =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  private static final Set<PosixFilePermission> OWNER =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path path;
  private FileChannel channel;
  private long length;
  private boolean unsynced;

  RecordFile(Path path) throws IOException {
    this.path = path;
    this.channel = open(path);
    this.length = channel.size();
  }

  /** Opens a file, which is made for its owner alone when there is none. */
  static FileChannel open(Path path) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      FileAttribute<?> owner = PosixFilePermissions.asFileAttribute(OWNER);
      return FileChannel.open(path, OPTIONS, owner);
    }
    return FileChannel.open(path, OPTIONS);
  }

  /** What stands at its end. */
  FileEnd end() throws IOException {
    return FileEnd.of(channel);
  }

  /** How many bytes it has. */
  long length() {
    return length;
  }

  /** Cuts it off. */
  void cut(long shorter) throws IOException {
    length = shorter;
    channel.truncate(shorter);
    unsynced = true;
  }

  /** Writes all of it, or nothing. */
  void append(byte[] bytes, int size) throws IOException {
    if (!channel.isOpen()) {
      // An interrupt that was meant for others closes it.
      channel = open(path);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, size);
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer, length + buffer.position());
      }
    } catch (IOException e) {
      restore(e);
      throw e;
    }
    length += size;
    unsynced = true;
  }

  private void restore(IOException reason) {
    try {
      channel.truncate(length);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  /** Whether there is something that {@link #sync} would bring to the disk. */
  boolean unsynced() {
    return unsynced;
  }

  /** Brings it to the disk itself. */
  void sync() throws IOException {
    channel.force(false);
    unsynced = false;
  }

  /** Ends it. */
  void close() throws IOException {
    try (FileChannel last = channel) {
      if (unsynced) {
        last.force(true);
        unsynced = false;
      }
    }
  }
}
