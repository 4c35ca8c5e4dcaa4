package dev.matte.runtime.skill;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/**
 * Skills in a folder of the file system.
 *
 * <p>A symbolic link to a file counts as that file if it leads to one below the folder, and is
 * refused if it leads elsewhere; links to directories are refused.
 */
final class FolderSource implements SkillSource {

  private static final int DEEPEST = 32;

  private final Path root;
  private final String name;

  /** Finds the folder, behind links if need be. */
  FolderSource(Path folder) throws IOException {
    this.root = folder.toRealPath();
    this.name = Objects.toString(folder.toAbsolutePath().normalize().getFileName(), "");
    if (!Files.isDirectory(root)) {
      throw new IllegalArgumentException(folder + " is not a folder");
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> paths() throws IOException {
    List<String> paths = new ArrayList<>();
    Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Collector(paths));
    Collections.sort(paths);
    return paths;
  }

  @Override
  public byte[] read(String path, int most) throws IOException {
    // Resolved again, so that a link that changed since it was listed leads nowhere new.
    try (InputStream in = Files.newInputStream(confined(root.resolve(path)))) {
      return SkillSource.bounded(in.readNBytes(most + 1), path, most);
    }
  }

  private Path confined(Path file) throws IOException {
    Path real = file.toRealPath();
    if (!real.startsWith(root) || !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalArgumentException(
          root.relativize(file) + " is a link that does not lead to a file of the same folder");
    }
    return real;
  }

  /** Gathers the paths of files, leaving out what begins with a dot. */
  private final class Collector extends SimpleFileVisitor<Path> {

    private final List<String> paths;

    Collector(List<String> paths) {
      this.paths = paths;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return !directory.equals(root) && hidden(directory)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (hidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isDirectory()) {
        throw new IllegalArgumentException(
            root.relativize(file) + " is more than " + DEEPEST + " folders deep");
      }
      if (!attributes.isRegularFile()) {
        confined(file);
      }
      StringBuilder path = new StringBuilder();
      for (Path segment : root.relativize(file)) {
        path.append(path.length() > 0 ? "/" : "").append(segment);
      }
      paths.add(path.toString());
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
