package dev.matte.sample.flownexus.sandbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * What a sandbox's folder holds.
 *
 * @param files files and folders, links among them but not what those lead to
 * @param bytes of all files
 * @param whole whether all could be looked at; a program may close folders even to the server
 */
record Usage(int files, long bytes, boolean whole) {

  /** More than this is as much as too much. */
  private static final int MOST_FILES = 200_000;

  /** Looks at a folder. */
  static Usage of(Path folder) {
    Count count = new Count();
    try {
      Files.walkFileTree(folder, count);
    } catch (IOException e) {
      count.whole = false;
    }
    return new Usage(count.files, count.bytes, count.whole);
  }

  /** Whether the folder is within its limits. */
  boolean within(Limits limits) {
    return whole && files <= limits.files() && bytes <= limits.disk();
  }

  /** The limits, or what is there already where that is more: who is full can still delete. */
  Limits atLeast(Limits limits) {
    return limits.holding(Math.max(limits.disk(), bytes), Math.max(limits.files(), files));
  }

  private static final class Count extends SimpleFileVisitor<Path> {
    private int files = -1;
    private long bytes;
    private boolean whole = true;

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      files++;
      return next();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files++;
      bytes += attributes.size();
      return next();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      // What is gone meanwhile counts nothing.
      whole &= !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      return next();
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      return next();
    }

    private FileVisitResult next() {
      return files <= MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }
  }
}
