package dev.matte.legacy.folder;

import dev.matte.legacy.folder.LockFile.Entry;
import dev.matte.legacy.folder.Step.Action;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries out a plan so that it can be broken off anywhere. Used once.
 *
 * <p>First everything is written to a directory of its own: a full disk shows here, where nothing
 * has been touched. Then the lock file is replaced by one that knows the old text of each file and
 * the new one, so that neither is taken for an edit if this ends half way; then the files, one by
 * one; last the lock file that knows the new texts alone. A merged text is in neither list: it
 * holds what people wrote, and is theirs.
 */
final class Writing {

  private static final String STAGE = ".matte-stub.tmp";
  private static final String GUARD = "guard";

  private final Path folder;
  private final Path stage;
  private final Optional<LockFile> before;
  private final LockFile after;
  private final List<Target> targets;
  private final Disk disk;
  private final List<Path[]> moves = new ArrayList<>();

  Writing(Path folder, Optional<LockFile> before, LockFile after, List<Target> targets, Disk disk) {
    this.folder = folder;
    this.stage = folder.resolve(STAGE);
    this.before = before;
    this.after = after;
    this.targets = targets;
    this.disk = disk;
  }

  void run() throws IOException {
    disk.directory(stage);
    try (FileChannel guard =
        FileChannel.open(
            stage.resolve(GUARD), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (!locked(guard)) {
        throw new IOException("another run of matte stub is writing to " + folder);
      }
      clear();
      try {
        requireUnchanged();
        stageAll();
        commit();
      } finally {
        clear();
        Files.deleteIfExists(stage.resolve(GUARD));
        Files.deleteIfExists(stage);
      }
    }
  }

  private static boolean locked(FileChannel guard) throws IOException {
    try {
      return guard.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Deletes what an earlier run may have left behind. */
  private void clear() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(stage)) {
      for (Path file : files) {
        if (!file.endsWith(GUARD)) {
          Files.delete(file);
        }
      }
    }
  }

  private void requireUnchanged() throws IOException {
    if (!LockFile.read(folder).equals(before)) {
      throw new IOException(LockFile.NAME + " changed since the plan was made; run again");
    }
    for (Target target : targets) {
      requireUnchanged(target);
    }
  }

  private void requireUnchanged(Target target) throws IOException {
    if (!Present.at(folder.resolve(target.path())).equals(target.present())) {
      throw new IOException(target.path() + " changed since the plan was made; run again");
    }
  }

  private void stageAll() throws IOException {
    move(LockFile.NAME, journal().text().getBytes(StandardCharsets.UTF_8));
    for (Target target : targets) {
      if (target.text().isPresent()) {
        move(target.path(), target.bytes(target.text().get()));
      }
      if (target.aside().isPresent()) {
        move(target.path() + Target.ASIDE, target.bytes(target.aside().get()));
      }
    }
    move(LockFile.NAME, after.text().getBytes(StandardCharsets.UTF_8));
  }

  private void move(String path, byte[] bytes) throws IOException {
    Path staged = stage.resolve(Integer.toString(moves.size()));
    disk.write(staged, bytes);
    moves.add(new Path[] {staged, folder.resolve(path)});
  }

  private void commit() throws IOException {
    int last = moves.size() - 1;
    place(moves.get(0));
    int next = 1;
    for (Target target : targets) {
      if (target.text().isPresent()) {
        // Once more, as late as can be: somebody may be typing.
        requireUnchanged(target);
        place(moves.get(next++));
      }
      if (target.aside().isPresent()) {
        place(moves.get(next++));
      } else if (target.action() != Action.CONFLICT && hadConflict(target)) {
        disk.delete(folder.resolve(target.path() + Target.ASIDE));
      }
      if (target.action() == Action.REMOVE) {
        requireUnchanged(target);
        remove(folder.resolve(target.path()));
      }
    }
    place(moves.get(last));
  }

  private void place(Path[] move) throws IOException {
    Path directory = move[1].getParent();
    if (directory != null) {
      disk.directory(directory);
    }
    disk.move(move[0], move[1]);
  }

  private void remove(Path file) throws IOException {
    disk.delete(file);
    Path directory = file.getParent();
    while (directory != null && !directory.equals(folder)) {
      try {
        Files.deleteIfExists(directory);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
      directory = directory.getParent();
    }
  }

  private boolean hadConflict(Target target) {
    return before
        .map(lock -> lock.entries().get(target.path()))
        .filter(entry -> entry.unmerged().isPresent())
        .isPresent();
  }

  /** The lock file for the time of writing: whatever of the two texts it finds is no edit. */
  private LockFile journal() {
    LockFile start = before.orElse(after);
    Map<String, Entry> entries = new HashMap<>(before.map(LockFile::entries).orElse(Map.of()));
    for (Target target : targets) {
      if (target.action() == Action.CREATE || target.action() == Action.UPDATE) {
        entries.merge(target.path(), Entry.of(target.text().orElseThrow()), Writing::either);
      }
    }
    return new LockFile(start.generator(), start.options(), start.list(), entries);
  }

  private static Entry either(Entry old, Entry written) {
    List<String> hashes = new ArrayList<>(old.hashes());
    hashes.addAll(written.hashes());
    return new Entry(hashes, old.unmerged());
  }
}
