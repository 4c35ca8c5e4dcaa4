package dev.matte.sample.flownexus.repo;

import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A file of the commit that is looked at.
 *
 * @param content the id of what it holds: the same for the same
 * @param binary whether it is no text
 * @param lines of the text; none for what is binary, or too long to be read
 */
record SourceFile(
    String path, FileMode mode, ObjectId content, long bytes, boolean binary, List<String> lines) {

  /** Whether it can be run. */
  boolean executable() {
    return mode.equals(FileMode.EXECUTABLE_FILE);
  }

  /** Its name without the folders. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** What it is written in. */
  Optional<Languages.Language> language() {
    return Languages.of(path);
  }
}
