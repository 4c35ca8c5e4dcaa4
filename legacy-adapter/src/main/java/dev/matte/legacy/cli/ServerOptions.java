package dev.matte.legacy.cli;

import dev.matte.legacy.source.LiveServers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** How servers that run are asked for their tools. */
final class ServerOptions {
  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long a server may take to start and to answer. Default: 30.")
  int timeout = 30;

  @Option(
      names = "--env",
      paramLabel = "NAME[=VALUE]",
      description =
          "A variable for the server that is started: one of ours to pass on, or one with a value."
              + " By default it gets PATH, HOME and the like. May be repeated.")
  List<String> variables = List.of();

  @Option(
      names = "--header",
      paramLabel = "NAME:VALUE",
      description =
          "A header for the server at a URL, such as \"Authorization: Bearer ...\"."
              + " May be repeated.")
  List<String> headers = List.of();

  LiveServers servers() throws UsageException {
    return servers(timeout, variables, headers);
  }

  static RunningServers servers(int timeout, List<String> variables, List<String> headers)
      throws UsageException {
    if (timeout < 1) {
      throw new UsageException(
          "--timeout is " + timeout + ", expected at least 1", "give seconds: --timeout 30.");
    }
    return new RunningServers(Duration.ofSeconds(timeout), List.copyOf(variables), named(headers));
  }

  private static Map<String, String> named(List<String> headers) throws UsageException {
    Map<String, String> named = new LinkedHashMap<>();
    for (String header : headers) {
      int colon = header.indexOf(':');
      if (colon < 1) {
        throw new UsageException(
            "--header has no name in front of a colon",
            "write it as in --header \"Authorization: Bearer ...\".");
      }
      named.put(header.substring(0, colon).strip(), header.substring(colon + 1).strip());
    }
    return named;
  }
}
