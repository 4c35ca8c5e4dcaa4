package dev.matte.sample.flownexus.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * The folders of sandboxes, below one for each owner; closed to other users of the machine. The
 * server opens no file in them: all that goes in or comes out passes through a program that is kept
 * apart, so that links which programs made lead nowhere.
 */
final class Folders {
  private static final int OWNER_BYTES = 16;
  private static final FileAttribute<Set<PosixFilePermission>> CLOSED =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path root;
  private final Isolation isolation;

  Folders(Path root, Isolation isolation) {
    this.root = root;
    this.isolation = isolation;
  }

  /** Where the files of a sandbox are. */
  Path of(Sandbox sandbox) {
    return root.resolve(owner(sandbox.owner())).resolve(sandbox.id());
  }

  /** Makes the folder of a sandbox. */
  void make(Sandbox sandbox) {
    Path folder = of(sandbox);
    try {
      if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createDirectories(folder, CLOSED);
      } else {
        Files.createDirectories(folder);
      }
      isolation.own(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of " + sandbox.id() + " cannot be made", e);
    }
  }

  /** Deletes the folder of a sandbox in which nothing runs. */
  void delete(Sandbox sandbox) {
    try {
      if (Files.exists(of(sandbox), LinkOption.NOFOLLOW_LINKS)) {
        delete(of(sandbox));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of " + sandbox.id() + " cannot be deleted", e);
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        // A program may have closed it even to its owner.
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      }
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
        for (Path entry : entries) {
          delete(entry);
        }
      }
    }
    Files.delete(path);
  }

  /** Not the owner's id itself, which may hold anything. */
  private static String owner(String id) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, OWNER_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
