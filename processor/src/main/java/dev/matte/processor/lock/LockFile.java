package dev.matte.processor.lock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The lock of one interface, a file beside the sources.
 *
 * @param shown the file as messages name it: under the folder as it was written
 */
record LockFile(String shown) {

  static LockFile of(String folder, String interfaceName) {
    return new LockFile(
        folder.replaceAll("(?<=[^/\\\\])[/\\\\]+$", "") + "/" + interfaceName + ".json");
  }

  /** The text, or none if there is no such file. */
  Optional<String> read() throws IOException {
    Path path = path();
    return Files.exists(path)
        ? Optional.of(Files.readString(path, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** Puts a text in the place of what is there, at once and as a whole. */
  void write(String text) throws IOException {
    Path path = path().toAbsolutePath();
    Path folder = path.getParent();
    if (folder == null) {
      throw new IOException("it is no file");
    }
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, ".", ".tmp");
    try {
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      move(fresh, path);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path path() throws IOException {
    try {
      return Path.of(shown);
    } catch (InvalidPathException e) {
      throw new IOException("it is no path: " + e.getReason(), e);
    }
  }
}
