package dev.matte.sample.flownexus.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder of messages, one to a file, as programs take them that send mail. The server sends none
 * itself: whoever runs it hands them on and deletes them. What lies there for a day is deleted, as
 * its token is over by then.
 */
final class Outbox {
  /** How long a message is good for. */
  static final Duration LIFETIME = Duration.ofDays(1);

  private static final Pattern NAME = Pattern.compile("([0-9]{1,15})-.*\\.eml");

  private final Path folder;
  private final InstantSource clock;

  Outbox(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Puts a message down.
   *
   * @param to an address that was looked at, since it stands in the head of the message
   */
  void put(String to, String subject, String text) {
    String message =
        "To: %s\nSubject: %s\nContent-Type: text/plain; charset=utf-8\n\n%s\n"
            .formatted(to, subject, text);
    try {
      tidy();
      Path draft = folder.resolve(UUID.randomUUID() + ".draft");
      Files.createFile(draft);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      }
      Files.writeString(draft, message, StandardCharsets.UTF_8);
      Path file = folder.resolve("%d-%s.eml".formatted(clock.millis(), UUID.randomUUID()));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("a message cannot be put into " + folder, e);
    }
  }

  private void tidy() throws IOException {
    Instant oldest = clock.instant().minus(LIFETIME);
    try (DirectoryStream<Path> messages = Files.newDirectoryStream(folder)) {
      for (Path message : messages) {
        Matcher name = NAME.matcher(message.getFileName().toString());
        if (name.matches()
            && Instant.ofEpochMilli(Long.parseLong(name.group(1))).isBefore(oldest)) {
          Files.deleteIfExists(message);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }
}
