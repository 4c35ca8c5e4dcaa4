package dev.matte.legacy.cli;

import dev.matte.runtime.auth.ApiKey;
import dev.matte.runtime.auth.ApiKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matte key}: a key of a caller, and the line by which a server knows it. */
@Command(
    name = "key",
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpWidth = 100,
    header = "Makes a key for a caller, and the line by which a server knows it.",
    description = {
      "",
      "The key is for the caller and is kept nowhere. The line has its hash and stands in the file"
          + " that MCP_API_KEYS_FILE names."
    },
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:made",
      "2:the command was typed wrongly, or the key is too easy to guess",
      "3:the file could not be written",
      "4:a fault of Matte itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  matte key ann --roles admin --expires 2027-01-01",
      "  matte key ann --tier pro --file keys.txt       prints the key alone",
      "  pass show old-key | matte key ann --existing    a key that there is already"
    })
final class KeyCommand implements Callable<Integer> {
  private static final int MOST_BYTES = 4 << 10;

  private final Streams streams;

  @Parameters(paramLabel = "ID", description = "Whose key it is: one word.")
  String id = "";

  @Option(names = "--roles", paramLabel = "ROLE,...", description = "What the caller is.")
  Optional<String> roles = Optional.empty();

  @Option(names = "--scopes", paramLabel = "SCOPE,...", description = "What it was granted.")
  Optional<String> scopes = Optional.empty();

  @Option(
      names = "--permissions",
      paramLabel = "PERMISSION,...",
      description = "What it may do; patterns such as sandbox:* as well.")
  Optional<String> permissions = Optional.empty();

  @Option(names = "--tenant", paramLabel = "TENANT", description = "Where it belongs.")
  Optional<String> tenant = Optional.empty();

  @Option(names = "--tier", paramLabel = "TIER", description = "What it pays for.")
  Optional<String> tier = Optional.empty();

  @Option(
      names = "--not-before",
      paramLabel = "TIME",
      description = "When the key begins to hold: 2027-01-01 or 2027-01-01T12:00:00Z.")
  Optional<String> notBefore = Optional.empty();

  @Option(
      names = "--expires",
      paramLabel = "TIME",
      description = "When it ceases to hold. Default: never.")
  Optional<String> expires = Optional.empty();

  @Option(
      names = "--existing",
      description = "Read a key from standard input, of 128 random bits or more, and make none.")
  boolean existing;

  @Option(
      names = {"-f", "--file"},
      paramLabel = "FILE",
      description = "Add the line to this file instead of printing it.")
  Optional<Path> file = Optional.empty();

  @Mixin CommonOptions common = new CommonOptions();

  KeyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    String key = existing ? read() : ApiKeys.newKey();
    String line = line(key);
    if (file.isPresent()) {
      append(line, file.get());
    }
    streams.out().print(text(key, line));
    streams.out().flush();
    return ExitCode.OK;
  }

  private String text(String key, String line) {
    if (file.isPresent()) {
      return existing ? "" : key + '\n';
    }
    return existing
        ? line + '\n'
        : "For the caller, shown this once:\n  "
            + key
            + "\nFor the server's file of keys:\n  "
            + line
            + '\n';
  }

  private String read() throws IOException {
    byte[] bytes = streams.in().readNBytes(MOST_BYTES);
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }

  private String line(String key) throws UsageException {
    try {
      StringBuilder line = new StringBuilder(ApiKey.of(id, key).line());
      add(line, "roles", roles);
      add(line, "scopes", scopes);
      add(line, "permissions", permissions);
      add(line, "tenant", tenant);
      add(line, "tier", tier);
      add(line, "not-before", notBefore);
      add(line, "expires", expires);
      return ApiKey.line(line.toString()).line();
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), "see matte key --help.");
    }
  }

  private static void add(StringBuilder line, String name, Optional<String> value) {
    value.ifPresent(text -> line.append(' ').append(name).append('=').append(text));
  }

  private static void append(String line, Path file) throws IOException {
    try {
      Files.writeString(
          file,
          (endsWithinALine(file) ? "\n" : "") + line + '\n',
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (NoSuchFileException e) {
      throw new IOException("\"" + file + "\" cannot be written: its folder does not exist", e);
    } catch (AccessDeniedException e) {
      throw new IOException("\"" + file + "\" may not be written", e);
    } catch (IOException e) {
      throw new IOException("\"" + file + "\" cannot be written: " + e.getMessage(), e);
    }
  }

  /** Whether a file's last line was never ended, as some editors leave it. */
  private static boolean endsWithinALine(Path file) throws IOException {
    return Files.exists(file) && Files.size(file) > 0 && !Files.readString(file).endsWith("\n");
  }
}
