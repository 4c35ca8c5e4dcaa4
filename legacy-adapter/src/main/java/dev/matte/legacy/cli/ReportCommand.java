package dev.matte.legacy.cli;

import dev.matte.legacy.report.MigrationReport;
import dev.matte.legacy.source.SourceException;
import dev.matte.legacy.source.Sources;
import dev.matte.legacy.text.Paint;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matte report}: how a migration stands. */
@Command(
    name = "report",
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpWidth = 100,
    header = "Shows how a migration stands: for each tool where, calls, divergences, latencies.",
    description = {
      "",
      "A server that migrates writes its state into a file, and shows it to callers with the role"
          + " admin. Values in it are cut, and secrets masked.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:shown",
      "1:with --check, answers differed or a tool was returned by itself",
      "2:the command was typed wrongly",
      "3:the state could not be read, or the result not be written",
      "4:a fault of Matte itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  matte report migration.json",
      "  matte report migration.json --format html -o migration.html",
      "  matte report http://localhost:8080/mcp --header \"Authorization: Bearer ...\"",
      "  matte report migration.json --check --format json | jq '.tools[].comparisons'"
    })
final class ReportCommand implements Callable<Integer> {
  private static final int MOST_BYTES = 64 << 20;

  private final Streams streams;

  @Parameters(
      paramLabel = "STATE",
      description = {
        "How the migration stands:",
        "  FILE               the file that the server writes",
        "  -                  standard input",
        "  http://HOST/PATH   the server itself"
      })
  String state = "";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      description = "The form of the result: ${COMPLETION-CANDIDATES}. Default: text.")
  Form form = Form.TEXT;

  @Option(
      names = "--check",
      description = "End with code 1 when answers differed, or a tool was returned by itself.")
  boolean check;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long the server may take to answer. Default: 30.")
  int timeout = 30;

  @Option(
      names = "--header",
      paramLabel = "NAME:VALUE",
      description =
          "A header for the server, such as \"Authorization: Bearer ...\". May be repeated.")
  List<String> headers = List.of();

  @Mixin OutputOption output = new OutputOption();
  @Mixin CommonOptions common = new CommonOptions();

  ReportCommand(Streams streams) {
    this.streams = streams;
  }

  /** The forms of a report. */
  enum Form {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** One page for a browser. */
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws UsageException, SourceException, IOException {
    MigrationReport report = parsed(text());
    Paint paint = output.file.isPresent() ? Paint.PLAIN : streams.paint(common.color);
    String shown =
        switch (form) {
          case TEXT -> report.text(paint);
          case JSON -> report.json();
          case HTML -> report.html();
        };
    output.write(shown, streams);
    return check && report.hasFindings() ? ExitCode.FOUND : ExitCode.OK;
  }

  private MigrationReport parsed(String text) throws SourceException {
    try {
      return MigrationReport.parse(text);
    } catch (IllegalArgumentException e) {
      throw new SourceException(
          "\"" + state + "\" tells of no migration: " + e.getMessage(),
          "give the file that MigrationBuilder.state(...) names, or the server's URL.",
          e);
    }
  }

  private String text() throws UsageException, SourceException {
    if (Sources.isUrl(state)) {
      return asked();
    }
    if (!state.equals("-")) {
      return Sources.text(file());
    }
    try {
      return new String(streams.in().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new SourceException(
          "standard input could not be read: " + e.getMessage(), "give a file.", e);
    }
  }

  private Path file() throws SourceException {
    String fix = "name the file that the server writes, - for standard input, or a URL.";
    try {
      Path file = Path.of(state);
      if (Files.exists(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw new SourceException("\"" + state + "\" is no name of a file", fix, e);
    }
    throw new SourceException("there is no file \"" + state + "\"", fix);
  }

  private String asked() throws UsageException, SourceException {
    try {
      return ServerOptions.servers(timeout, List.of(), headers)
          .text(new URI(state), "migration_report");
    } catch (URISyntaxException e) {
      throw new SourceException(
          "\"" + state + "\" is no URL: " + e.getReason(),
          "write it as in http://localhost:8080/mcp.",
          e);
    } catch (IOException e) {
      throw new SourceException(
          String.valueOf(e.getMessage()),
          "see that the server has Migration.adminTools(), and that the caller is an admin.",
          e);
    }
  }
}
