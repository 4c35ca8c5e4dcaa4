package dev.matte.legacy.cli;

import dev.matte.legacy.text.Paint;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code matte}. */
@Command(
    name = "matte",
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpWidth = 100,
    versionProvider = Matte.Version.class,
    header = "From a legacy server's tool list to compiled interfaces, and a guard for them.",
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  matte inspect tools.json            what is there, and what it costs",
      "  matte stub tools.json -o src/main/java --package com.example",
      "  matte diff tools.json target/classes",
      "",
      "matte COMMAND --help tells the rest."
    })
public final class Matte implements Runnable {
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and end.")
  boolean versionWanted;

  @Mixin CommonOptions common = new CommonOptions();
  @Spec @Nullable CommandSpec spec;

  private Matte() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    Streams streams = Streams.standard();
    int code = run(streams, args);
    streams.out().flush();
    streams.err().flush();
    System.exit(code);
  }

  /** Runs a command and says what it ended with. */
  static int run(Streams streams, String... args) {
    Failures failures = new Failures(streams);
    try {
      return commandLine(streams, failures).execute(args);
    } catch (OutOfMemoryError | StackOverflowError | RuntimeException e) {
      return failures.beyond(e, List.of(args));
    }
  }

  static CommandLine commandLine(Streams streams, Failures failures) {
    CommandLine matte =
        new CommandLine(new Matte())
            .addSubcommand(new StubCommand(streams))
            .addSubcommand(new DiffCommand(streams))
            .addSubcommand(new InspectCommand(streams))
            .addSubcommand(new ReportCommand(streams))
            .addSubcommand(new KeyCommand(streams))
            .addSubcommand(
                new CommandLine(new AuditCommand()).addSubcommand(new VerifyCommand(streams)))
            .addSubcommand(new CompletionCommand(streams));
    boolean coloured = streams.paint(Color.AUTO) == Paint.ANSI;
    return matte
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF))
        .setOut(printer(streams.out()))
        .setErr(printer(streams.err()))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  private static PrintWriter printer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "Missing a command: stub, diff, inspect, report, key or audit");
    }
  }

  /** The name and the version of this program, as the jar says. */
  static String version() {
    String version = Matte.class.getPackage().getImplementationVersion();
    return "matte " + (version == null ? "(not packaged)" : version);
  }

  /** What the jar says of itself. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Matte.version()};
    }
  }
}
