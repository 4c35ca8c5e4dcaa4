package dev.matte.bench.process;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs what a server needs into one jar, as its author would: start-up is measured with jars, and
 * a class archive takes nothing else.
 */
public final class Jars {

  private Jars() {}

  /** The runtime's classes. */
  public static final String RUNTIME = "dev/matte/runtime/";

  /**
   * Packs files.
   *
   * @param target the jar
   * @param roots folders and jars to take files from; the first to have a file gives it
   * @param prefixes beginnings of the paths of files to take
   */
  public static void pack(Path target, List<Path> roots, List<String> prefixes) throws IOException {
    Set<String> taken = new HashSet<>();
    try (OutputStream file = Files.newOutputStream(target);
        ZipOutputStream jar = new ZipOutputStream(file)) {
      for (Path root : roots) {
        if (Files.isDirectory(root)) {
          copy(root, prefixes, taken, jar);
        } else if (Files.isRegularFile(root)) {
          try (FileSystem zip = FileSystems.newFileSystem(root)) {
            copy(zip.getPath("/"), prefixes, taken, jar);
          }
        }
      }
    }
  }

  private static void copy(Path root, List<String> prefixes, Set<String> taken, ZipOutputStream jar)
      throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = root.relativize(file).toString().replace(File.separatorChar, '/');
        if (prefixes.stream().anyMatch(name::startsWith) && taken.add(name)) {
          jar.putNextEntry(new ZipEntry(name));
          Files.copy(file, jar);
          jar.closeEntry();
        }
      }
    }
  }

  /** The folders and jars this program was started with. */
  public static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .toList();
  }

  /** Makes a folder for a run, which is deleted when the program ends. */
  public static Path workFolder() throws IOException {
    Path folder = Files.createTempDirectory("matte-bench");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    return folder;
  }

  /** Deletes a folder and everything in it. */
  public static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
