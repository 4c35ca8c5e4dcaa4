package dev.matte.legacy.cli;

import dev.matte.legacy.source.Source;
import dev.matte.legacy.source.SourceException;
import dev.matte.legacy.source.Sources;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One list of tools, wherever it comes from. */
final class InputOptions {
  @Parameters(
      arity = "0..1",
      paramLabel = "INPUT",
      description = {
        "Where the tools are listed:",
        "  FILE.json           a catalog, or a tools/list result",
        "  FILE.jar            a jar of compiled interfaces",
        "  FOLDER              compiled classes, or a lock folder",
        "  -                   standard input",
        "  exec:\"COMMAND ...\"  a server that is started",
        "  http://HOST/PATH    a server that runs"
      })
  Optional<String> input = Optional.empty();

  @Option(
      names = "--exec",
      paramLabel = "COMMAND",
      description = "Start this server over standard streams and ask it; instead of INPUT.")
  Optional<String> command = Optional.empty();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Ask the server at this URL; instead of INPUT.")
  Optional<String> url = Optional.empty();

  @Option(
      names = "--interface",
      paramLabel = "NAME",
      description =
          "In a jar or a folder, only this interface, by its simple or qualified name."
              + " May be repeated. Default: all.")
  List<String> interfaces = List.of();

  @Mixin ServerOptions servers = new ServerOptions();

  Source read(Streams streams) throws UsageException, SourceException {
    long given = Stream.of(input, command, url).filter(Optional::isPresent).count();
    if (given == 0) {
      throw new UsageException("there is no INPUT", "give " + Sources.FORMS + ".");
    }
    if (given > 1) {
      throw new UsageException(
          "there is more than one INPUT", "give one of INPUT, --exec and --url.");
    }
    Sources sources = new Sources(streams.in(), servers.servers(), interfaces);
    Source source =
        command.isPresent()
            ? sources.running(command.get())
            : url.isPresent() ? sources.at(url.get()) : sources.read(input.orElseThrow());
    Notes.tell(source, streams);
    return source;
  }

  /** The command that starts the server, when it is one; empty otherwise. */
  List<String> startedCommand() throws SourceException {
    Optional<String> line = command.or(() -> input.flatMap(Sources::command));
    return line.isPresent() ? Sources.words(line.get()) : List.of();
  }

  /** The URL of the server, when it has one; empty otherwise. */
  String askedUrl() {
    return url.or(() -> input.filter(Sources::isUrl)).orElse("");
  }
}
