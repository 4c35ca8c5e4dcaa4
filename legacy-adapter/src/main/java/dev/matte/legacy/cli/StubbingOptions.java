package dev.matte.legacy.cli;

import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import dev.matte.legacy.source.SourceException;
import dev.matte.legacy.source.Sources;
import dev.matte.legacy.stub.StubMapping;
import dev.matte.legacy.stub.StubMappingException;
import dev.matte.legacy.stub.StubOptions;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Option;

/** How stubs are to be written. */
final class StubbingOptions {
  private static final Pattern PREFIX = Pattern.compile("([A-Z][A-Za-z0-9]*)?");

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "The Java package. Default: made of the server's name.")
  String packageName = "";

  @Option(
      names = "--prefix",
      paramLabel = "WORD",
      description = "What every class name begins with. Default: nothing.")
  String prefix = "";

  @Option(
      names = "--server",
      paramLabel = "NAME",
      description = "The name of the server. Default: as in the list.")
  String server = "";

  @Option(
      names = "--group",
      paramLabel = "BY",
      description =
          "How tools are grouped into interfaces: ${COMPLETION-CANDIDATES}. prefix means by the"
              + " first word of their names. Default: prefix.")
  Grouping grouping = Grouping.PREFIX;

  @Option(
      names = "--smallest-group",
      paramLabel = "COUNT",
      description = "How many tools must share a word to be a group of their own. Default: 3.")
  int smallestGroup = StubOptions.DEFAULT.smallestGroup();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = {
        "Decisions of yours, as JSON: groups and their tools, method names, hints, whole numbers,"
            + " secrets: {\"groups\": {\"Memory\": [\"memory_*\"]}, \"tools\": {\"swarm_destroy\":"
            + " {\"method\": \"destroy\", \"destructive\": true}, \"memory_usage\":"
            + " {\"whole\": [\"ttl\"], \"secrets\": [\"value\"]}}}"
      })
  Optional<Path> mapping = Optional.empty();

  @Option(
      names = "--max-parameters",
      paramLabel = "COUNT",
      description = "A tool with more parameters takes a record of them. Default: 7.")
  int mostParameters = StubOptions.DEFAULT.requestAbove();

  @Option(
      names = "--whole",
      paramLabel = "WHEN",
      description =
          "Whether numbers that look like counts become int or long: ${COMPLETION-CANDIDATES}."
              + " Clients see a number either way. Default: never.")
  Whole whole = Whole.NEVER;

  @Option(
      names = "--mark-secrets",
      description = "Mark parameters that look like secrets, so that they stay out of logs.")
  boolean markSecrets;

  @Option(names = "--no-main", description = "Write no program; there is one of your own.")
  boolean noMain;

  StubOptions options(InputOptions input) throws UsageException, SourceException {
    if (!packageName.isEmpty() && !SourceVersion.isName(packageName)) {
      throw new UsageException(
          "--package \"" + packageName + "\" is no name of a Java package",
          "write words with dots between them: --package com.example.tools.");
    }
    if (!PREFIX.matcher(prefix).matches()) {
      throw new UsageException(
          "--prefix \"" + prefix + "\" cannot begin a class name",
          "begin with a capital letter: --prefix Acme.");
    }
    if (smallestGroup < 1 || mostParameters < 0) {
      throw new UsageException(
          "--smallest-group is %d and --max-parameters %d, expected at least 1 and 0"
              .formatted(smallestGroup, mostParameters),
          "give larger counts.");
    }
    return new StubOptions(
        packageName,
        prefix,
        server,
        grouping == Grouping.ONE,
        smallestGroup,
        mostParameters,
        whole == Whole.AUTO,
        markSecrets,
        !noMain,
        decisions(),
        input.startedCommand(),
        input.askedUrl());
  }

  private Optional<StubMapping> decisions() throws SourceException {
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    String name = mapping.get().toString();
    try {
      return Optional.of(StubMapping.of(JsonText.parse(Sources.text(mapping.get()))));
    } catch (JsonSyntaxException e) {
      throw new SourceException(
          "mapping \"" + name + "\" is not JSON: " + e.getMessage(),
          "write it as matte stub --help shows.",
          e);
    } catch (StubMappingException e) {
      throw new SourceException(
          "mapping \"" + name + "\": " + e.getMessage(), "write it as matte stub --help shows.", e);
    }
  }

  /** How tools become groups. */
  enum Grouping {
    /** By the first word of their names. */
    PREFIX,
    /** All in one. */
    ONE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** When numbers become whole. */
  enum Whole {
    /** When they look like counts. */
    AUTO,
    /** Only those that a mapping names. */
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
