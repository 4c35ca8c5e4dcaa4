package dev.matte.legacy.cli;

import dev.matte.contract.ToolContract;
import dev.matte.legacy.inspect.Inspection;
import dev.matte.legacy.source.Source;
import dev.matte.legacy.source.SourceException;
import dev.matte.legacy.text.Paint;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code matte inspect}: what a list offers and what it costs. */
@Command(
    name = "inspect",
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpWidth = 100,
    header = "Shows the tools of a catalog, a list or a server, and what they cost.",
    description = {
      "",
      "Bytes are those of the compact list. Tokens are the compiler's estimate: four ASCII"
          + " characters make one, every other character is one. Both stand in every conversation.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:shown",
      "2:the command was typed wrongly, or there is no such tool",
      "3:the input could not be read, or the result not be written",
      "4:a fault of Matte itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  matte inspect target/classes",
      "  matte inspect tools.json --tool swarm_init",
      "  matte inspect --exec \"npx claude-flow mcp start\" --sort tokens --worst 10",
      "  matte inspect --url http://localhost:8080/mcp --json | jq '.size.tokens'"
    })
final class InspectCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin InputOptions input = new InputOptions();

  @Option(
      names = {"-t", "--tool"},
      paramLabel = "NAME",
      description = "Show only this tool. May be repeated. Default: all.")
  List<String> tools = List.of();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "The order of the tools: ${COMPLETION-CANDIDATES}. Default: name.")
  Inspection.Order order = Inspection.Order.NAME;

  @Option(
      names = "--worst",
      paramLabel = "COUNT",
      description = "How many of the most expensive tools are named at the end. Default: 5.")
  int worst = 5;

  @Option(names = "--json", description = "Write JSON, for programs.")
  boolean json;

  @Mixin OutputOption output = new OutputOption();
  @Mixin CommonOptions common = new CommonOptions();

  InspectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UsageException, SourceException, IOException {
    Source source = input.read(streams);
    Set<String> wanted = wanted(source);
    Inspection inspection =
        Inspection.of(
            source.name(),
            source.contract(),
            name -> wanted.isEmpty() || wanted.contains(name),
            order);
    Paint paint = output.file.isPresent() ? Paint.PLAIN : streams.paint(common.color);
    output.write(json ? inspection.json() : inspection.text(worst, paint), streams);
    return ExitCode.OK;
  }

  private Set<String> wanted(Source source) throws UsageException {
    Set<String> there =
        source.contract().tools().stream()
            .map(ToolContract::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String tool : tools) {
      if (!there.contains(tool)) {
        throw new UsageException(
            source.name() + " has no tool \"" + tool + "\"", Nearest.fix(tool, there));
      }
    }
    return new LinkedHashSet<>(tools);
  }
}
