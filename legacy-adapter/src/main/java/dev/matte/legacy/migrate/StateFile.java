package dev.matte.legacy.migrate;

import dev.matte.legacy.report.MigrationReport;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a server writes how its migration stands. Readers see the text of before or the new one,
 * never a part. A disk that is full is told of once, and changes nothing else. Used by one thread
 * at a time.
 */
final class StateFile {

  private final Path path;
  private final Path beside;
  private @Nullable MigrationReport written;
  private boolean broken;

  StateFile(Path path) {
    this.path = path;
    this.beside = path.resolveSibling("." + path.getFileName() + ".new");
  }

  /** Writes a report that says something else than the last one. */
  void write(MigrationReport report) {
    if (written != null && written.at(report.at()).equals(report)) {
      return;
    }
    try {
      Files.writeString(beside, report.json());
      protect();
      Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      written = report;
      if (broken) {
        broken = false;
        Log.LOGGER.log(Level.WARNING, path + " is written again");
      }
    } catch (IOException e) {
      if (!broken) {
        broken = true;
        Log.LOGGER.log(Level.WARNING, path + " cannot be written; the migration goes on: " + e);
      }
    }
  }

  /** For the owner alone: it holds parts of answers. */
  private void protect() throws IOException {
    Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
    if (views.contains("posix")) {
      Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
    }
  }
}
