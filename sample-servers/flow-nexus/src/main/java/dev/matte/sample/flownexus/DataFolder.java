package dev.matte.sample.flownexus;

import dev.matte.sample.flownexus.store.Store;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder of all that is kept, which one process at a time has to itself. */
final class DataFolder implements AutoCloseable {
  private final Path folder;
  private final FileChannel channel;
  private final Store store;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
    this.store = new Store(folder.resolve("nexus.db"));
  }

  /**
   * Opens the folder, which is made when it is not there.
   *
   * @throws IOException if it cannot be had, as when another process has it
   */
  static DataFolder open(Path path) throws IOException {
    Path folder = path.toAbsolutePath();
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    }
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new IOException(folder + " is in use by another process");
    }
    return new DataFolder(folder, channel);
  }

  Store store() {
    return store;
  }

  /** A folder in it, made when it is not there. */
  Path folder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  /** Lets others have it. */
  @Override
  public void close() throws IOException {
    store.close();
    channel.close();
  }
}
