package dev.matte.legacy.cli;

import dev.matte.legacy.source.SourceException;
import dev.matte.legacy.text.Paint;
import dev.matte.legacy.text.Printable;
import dev.matte.runtime.audit.AuditHead;
import dev.matte.runtime.audit.AuditReport;
import dev.matte.runtime.audit.AuditVerifier;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matte audit verify}: whether a trail is what was written. */
@Command(
    name = "verify",
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpWidth = 100,
    header =
        "Checks that an audit trail is what was written, and names the first record that is not.",
    description = {
      "",
      "Each record holds the hash of the one before it. So a record that was changed, taken out, put"
          + " in or moved is found, also where its own hash was made to fit. That records at the end"
          + " were cut off shows when the trail is closed, or with a head that was kept elsewhere.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the trail is what was written",
      "1:it is not",
      "2:the command was typed wrongly",
      "3:a file could not be read, or the result not be written",
      "4:a fault of Matte itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  matte audit verify audit*.jsonl",
      "  matte audit verify audit*.jsonl --closed",
      "  matte audit verify audit.jsonl --partial --head 5120:9f86d081..."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "The files of the trail, the oldest first.")
  List<Path> files = List.of();

  @Option(
      names = "--head",
      paramLabel = "NUMBER:HASH",
      description =
          "A record that was the last one at some time, as the server told: it has to be there, and"
              + " have that hash.")
  Optional<String> head = Optional.empty();

  @Option(
      names = "--closed",
      description = "The server has ended, so the last record has to say so.")
  boolean closed;

  @Option(
      names = "--partial",
      description = "Older files were put away, so the first record may have any number.")
  boolean partial;

  @Option(names = "--json", description = "Write JSON, for programs.")
  boolean json;

  @Mixin OutputOption output = new OutputOption();
  @Mixin CommonOptions common = new CommonOptions();

  VerifyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UsageException, SourceException, IOException {
    AuditReport report = verified(verifier());
    Paint paint = output.file.isPresent() ? Paint.PLAIN : streams.paint(common.color);
    report.remarks().forEach(note -> streams.err().println("Note: " + Printable.line(note)));
    output.write(json ? AuditText.json(report) : AuditText.text(report, paint), streams);
    return report.fault().isPresent() ? ExitCode.FOUND : ExitCode.OK;
  }

  private AuditVerifier verifier() throws UsageException {
    AuditVerifier verifier = new AuditVerifier();
    verifier = closed ? verifier.closed() : verifier;
    verifier = partial ? verifier.partial() : verifier;
    if (head.isEmpty()) {
      return verifier;
    }
    try {
      return verifier.head(AuditHead.of(head.get()));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--head is \"" + head.get() + "\", expected a number, a colon and 64 digits 0 to f",
          "copy it as AuditTrail.head() told it.");
    }
  }

  private AuditReport verified(AuditVerifier verifier) throws SourceException {
    try {
      return verifier.verify(files);
    } catch (NoSuchFileException e) {
      throw new SourceException(
          "there is no file \"" + e.getFile() + "\"", "name the files of the trail.", e);
    } catch (IOException e) {
      throw new SourceException(
          "the trail could not be read: " + e.getMessage(), "see that the files can be read.", e);
    }
  }
}
