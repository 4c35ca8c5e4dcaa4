package dev.matte.sample.flownexus.repo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Goes through the files of a commit, one after another. */
final class Tree {
  private static final int LONGEST_TEXT = 1 << 20;

  private final Repository repository;
  private final Bounds bounds;
  private final Deadline deadline;
  private long read;
  private int files;
  private int submodules;

  Tree(Repository repository, Bounds bounds, Deadline deadline) {
    this.repository = repository;
    this.bounds = bounds;
    this.deadline = deadline;
  }

  /** How many repositories are linked in. */
  int submodules() {
    return submodules;
  }

  /**
   * Shows all files, links among them, as far as the bounds go.
   *
   * @return whether these were all, and all were read that are not too long
   */
  boolean visit(RevTree tree, Consumer<SourceFile> visitor) throws IOException {
    try (ObjectReader reader = repository.newObjectReader();
        TreeWalk walk = new TreeWalk(repository, reader)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      while (walk.next()) {
        deadline.check();
        FileMode mode = walk.getFileMode(0);
        if (mode.equals(FileMode.GITLINK)) {
          submodules++;
        } else if (++files > bounds.files()) {
          return false;
        } else {
          visitor.accept(file(reader, walk.getPathString(), mode, walk.getObjectId(0)));
        }
      }
    }
    return read <= bounds.read();
  }

  private SourceFile file(ObjectReader reader, String path, FileMode mode, ObjectId content)
      throws IOException {
    ObjectLoader loader = reader.open(content, Constants.OBJ_BLOB);
    long size = loader.getSize();
    if (size > LONGEST_TEXT) {
      boolean binary = RawText.isBinary(loader.openStream());
      return new SourceFile(path, mode, content, size, binary, List.of());
    }
    read += size;
    if (read > bounds.read()) {
      return new SourceFile(path, mode, content, size, false, List.of());
    }
    byte[] bytes = loader.getCachedBytes(LONGEST_TEXT);
    boolean binary = RawText.isBinary(bytes);
    List<String> lines =
        binary ? List.of() : new String(bytes, StandardCharsets.UTF_8).lines().toList();
    return new SourceFile(path, mode, content, size, binary, lines);
  }
}
