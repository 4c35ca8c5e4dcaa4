package dev.matte.legacy.cli;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import dev.matte.legacy.folder.FolderUpdate;
import dev.matte.legacy.folder.Generation;
import dev.matte.legacy.folder.Plan;
import dev.matte.legacy.source.Source;
import dev.matte.legacy.source.SourceException;
import dev.matte.legacy.stub.StubOptions;
import dev.matte.legacy.stub.StubReport;
import dev.matte.legacy.stub.StubResult;
import dev.matte.legacy.stub.Stubs;
import dev.matte.legacy.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code matte stub}: interfaces out of a list of tools. */
@Command(
    name = "stub",
    sortOptions = false,
    customSynopsis = "matte stub [OPTIONS] -o=FOLDER INPUT",
    usageHelpWidth = 100,
    header = "Writes annotated interfaces whose tools look to clients as those of a list do.",
    description = {
      "",
      "For each group of tools there is an interface, and a class that forwards its calls to the"
          + " legacy server; a program serves them all. Run again after the list changed: files that"
          + " nobody touched are replaced, edited ones are merged, and what cannot be merged is left"
          + " alone and told. FOLDER/matte-stub.json remembers what was written; check it in.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is written; with --check: nothing would change",
      "1:some files need a decision of yours; with --check: something would change",
      "2:the command was typed wrongly",
      "3:the input could not be read, or the files not be written",
      "4:a fault of Matte itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  matte stub tools.json -o src/main/java --package com.example.tools",
      "  matte stub --exec \"npx claude-flow mcp start\" -o src/main/java --package com.example",
      "  matte stub tools.json -o src/main/java --package com.example --check",
      "  matte stub tools.json -o src/main/java --mapping groups.json --report report.json"
    })
final class StubCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin InputOptions input = new InputOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "The folder of Java sources that the packages are written into.")
  Path folder = Path.of("");

  @Option(names = "--check", description = "Write nothing; say what would change.")
  boolean check;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the report to this file too; as JSON if its name ends in .json.")
  Optional<Path> report = Optional.empty();

  @Mixin StubbingOptions stubbing = new StubbingOptions();
  @Mixin CommonOptions common = new CommonOptions();

  StubCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UsageException, SourceException, IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException(
          "\"" + folder + "\" is a file, expected a folder", "name the folder of your sources.");
    }
    StubOptions options = stubbing.options(input);
    Source source = input.read(streams);
    if (source.contract().tools().isEmpty()) {
      throw new SourceException(
          source.name() + " lists no tools", "see with matte inspect what is there.");
    }
    StubResult result = Stubs.generate(source.contract(), options);
    Plan plan = FolderUpdate.plan(folder, generation(source, options, result), Stubbed::again);
    print(plan.text());
    if (!check) {
      plan.apply();
    }
    streams.out().println();
    print(result.report().text());
    streams.out().flush();
    if (report.isPresent()) {
      OutputOption.write(text(report.get(), result.report()), report.get());
    }
    return (check ? plan.changes() : plan.conflicts()) ? ExitCode.FOUND : ExitCode.OK;
  }

  private static Generation generation(Source source, StubOptions options, StubResult result) {
    Json list = Stubbed.list(source.contract());
    return new Generation(Matte.version(), options.json(), list, Stubbed.files(result));
  }

  private static String text(Path file, StubReport report) {
    return file.toString().endsWith(".json")
        ? Printable.json(JsonText.pretty(report.json()))
        : Printable.json(report.text());
  }

  private void print(String text) {
    text.lines().forEach(line -> streams.out().println(Printable.line(line)));
  }
}
