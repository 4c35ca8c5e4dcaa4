package dev.matte.legacy.cli;

import dev.matte.legacy.diff.DiffForm;
import dev.matte.legacy.diff.FailOn;
import dev.matte.legacy.diff.Findings;
import dev.matte.legacy.diff.Ignore;
import dev.matte.legacy.source.Source;
import dev.matte.legacy.source.SourceException;
import dev.matte.legacy.source.Sources;
import dev.matte.legacy.text.Paint;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matte diff}: what changed between two lists, and whom it breaks. */
@Command(
    name = "diff",
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpWidth = 100,
    header = "Compares two lists of tools and says what each change means to callers.",
    description = {
      "",
      "Every change is one of: breaking for callers (a call that was right is refused), breaking"
          + " for readers (a result may be something its schema ruled out), risky, compatible,"
          + " cosmetic. Order, formatting and $ref make no difference.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing found that --fail-on names",
      "1:changes found at or above --fail-on",
      "2:the command was typed wrongly",
      "3:a side could not be read, or the result not be written",
      "4:a fault of Matte itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  matte diff released.jar target/classes",
      "  matte diff src/main/matte target/classes --fail-on risky",
      "  matte diff legacy.json exec:\"java -jar server.jar\" --format json",
      "  git show main:tools.json | matte diff - tools.json --format markdown -o comment.md",
      "  matte diff old.json new.json --ignore 'swarm_*:description-changed' --ignore :/title"
    })
final class DiffCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = {
        "The list as it was:",
        "  FILE.json           a catalog, or a tools/list result",
        "  FILE.jar            a jar of compiled interfaces",
        "  FOLDER              compiled classes, or a lock folder",
        "  -                   standard input",
        "  exec:\"COMMAND ...\"  a server that is started",
        "  http://HOST/PATH    a server that runs"
      })
  String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The list as it is now; the same.")
  String after = "";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      description =
          "The form of the result: ${COMPLETION-CANDIDATES}. markdown is for a pull request,"
              + " junit for what shows test reports. Default: text.")
  DiffForm form = DiffForm.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "End with code 1 from this severity on: ${COMPLETION-CANDIDATES}. Default: breaking.")
  FailOn failOn = FailOn.BREAKING;

  @Option(
      names = "--ignore",
      paramLabel = "PATTERN",
      description = {
        "Changes that do not count: TOOL, TOOL:KIND or TOOL:/POINTER, as the result names them. A"
            + " star stands for anything, an empty TOOL for all. May be repeated."
      })
  List<String> ignores = List.of();

  @Option(
      names = "--interface",
      paramLabel = "NAME",
      description =
          "In jars and folders, only this interface, by its simple or qualified name."
              + " May be repeated. Default: all.")
  List<String> interfaces = List.of();

  @Mixin OutputOption output = new OutputOption();
  @Mixin ServerOptions servers = new ServerOptions();
  @Mixin CommonOptions common = new CommonOptions();

  DiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UsageException, SourceException, IOException {
    Sources sources = new Sources(streams.in(), servers.servers(), interfaces);
    Source old = read(sources, before);
    Source now = read(sources, after);
    Findings findings = Findings.of(old, now, ignores.stream().map(Ignore::of).toList(), failOn);
    Paint paint = output.file.isPresent() ? Paint.PLAIN : streams.paint(common.color);
    output.write(form.of(findings, paint), streams);
    return findings.failed() ? ExitCode.FOUND : ExitCode.OK;
  }

  private Source read(Sources sources, String name) throws SourceException {
    Source source = sources.read(name);
    Notes.tell(source, streams);
    return source;
  }
}
