package dev.matte.legacy.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a result goes. */
final class OutputOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output; never with colours.")
  Optional<Path> file = Optional.empty();

  /** Writes a result to where it was asked to go. */
  void write(String text, Streams streams) throws IOException {
    if (file.isPresent()) {
      write(text, file.get());
    } else {
      streams.out().print(text);
      streams.out().flush();
    }
  }

  static void write(String text, Path file) throws IOException {
    try {
      Files.writeString(file, text);
    } catch (NoSuchFileException e) {
      throw new IOException("\"" + file + "\" cannot be written: its folder does not exist", e);
    } catch (AccessDeniedException e) {
      throw new IOException("\"" + file + "\" may not be written", e);
    } catch (IOException e) {
      throw new IOException("\"" + file + "\" cannot be written: " + e.getMessage(), e);
    }
  }
}
