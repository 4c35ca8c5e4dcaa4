package dev.matte.legacy.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "Colours: ${COMPLETION-CANDIDATES}. auto means at a terminal, unless NO_COLOR is set."
              + " Default: auto.")
  Color color = Color.AUTO;

  @Option(
      names = Failures.STACKTRACE,
      description = "After a failure, show where in Matte it came from.")
  boolean stacktrace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  boolean help;
}
