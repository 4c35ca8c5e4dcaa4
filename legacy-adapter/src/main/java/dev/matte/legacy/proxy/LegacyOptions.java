package dev.matte.legacy.proxy;

import dev.matte.runtime.protocol.Revision;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a legacy server is started or reached. Immutable: each {@code with…} gives another one.
 *
 * @param name what messages call the server; otherwise a name is made of command or address
 * @param directory where a process works; otherwise where this one does
 * @param variables what a process finds in its environment, beside what is inherited
 * @param inherited names of variables of this process that are passed on. Without them a process
 *     sees {@code PATH}, {@code HOME} and their like and nothing else, so that no secret leaves by
 *     accident
 * @param headers what goes with every HTTP request to the server's own origin. Nothing else does:
 *     no credential of a client is passed on
 * @param callTimeout how long a call may take
 * @param startTimeout how long the handshake may take, and each page of a list
 * @param stopTimeout how long a process may take to end by itself, and then to end when told to
 * @param maxMessageBytes the longest message that is read
 * @param connections how many connections are kept at most, each to a process or session of its
 *     own. More than one is for servers that keep nothing between calls: which of them answers is
 *     open
 * @param maxCalls how many calls may wait for answers at once; others wait for their turn, within
 *     their time
 * @param revision the one revision that is spoken; otherwise the one that the server understands is
 *     found out when it starts
 * @param diagnostics hears, line by line, what a process writes on standard error and what it
 *     writes on standard output that is no message; called by several threads
 */
public record LegacyOptions(
    Optional<String> name,
    Optional<Path> directory,
    Map<String, String> variables,
    List<String> inherited,
    Map<String, String> headers,
    Duration callTimeout,
    Duration startTimeout,
    Duration stopTimeout,
    int maxMessageBytes,
    int connections,
    int maxCalls,
    Optional<Revision> revision,
    Consumer<String> diagnostics) {

  private static final int MOST_CONNECTIONS = 64;

  /**
   * Five minutes for a call, thirty seconds for the handshake, two to stop, 64 MiB for a message,
   * one connection, 256 calls at once, any revision; diagnostics go to standard error.
   */
  public static final LegacyOptions DEFAULT =
      new LegacyOptions(
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          List.of(),
          Map.of(),
          Duration.ofMinutes(5),
          Duration.ofSeconds(30),
          Duration.ofSeconds(2),
          64 << 20,
          1,
          256,
          Optional.empty(),
          System.err::println);

  /** Copies what could change. */
  public LegacyOptions {
    variables = Map.copyOf(variables);
    inherited = List.copyOf(inherited);
    headers = Map.copyOf(headers);
    requirePositive(callTimeout);
    requirePositive(startTimeout);
    requirePositive(stopTimeout);
    if (maxMessageBytes < 1_024) {
      throw new IllegalArgumentException(
          "maxMessageBytes: expected 1024 or more, found " + maxMessageBytes);
    }
    if (connections < 1 || connections > MOST_CONNECTIONS) {
      throw new IllegalArgumentException(
          "connections: expected 1 to " + MOST_CONNECTIONS + ", found " + connections);
    }
    if (maxCalls < 1) {
      throw new IllegalArgumentException("maxCalls: expected 1 or more, found " + maxCalls);
    }
    Objects.requireNonNull(diagnostics, "diagnostics");
  }

  /** Names the server. */
  public LegacyOptions named(String label) {
    return with(Optional.of(label), directory, variables, inherited, headers, callTimeout);
  }

  /** Sets where a process works. */
  public LegacyOptions withDirectory(Path path) {
    return with(name, Optional.of(path), variables, inherited, headers, callTimeout);
  }

  /** Puts a variable into a process's environment. */
  public LegacyOptions withVariable(String variable, String value) {
    return with(name, directory, put(variables, variable, value), inherited, headers, callTimeout);
  }

  /** Passes variables of this process on, where they are set. */
  public LegacyOptions withInherited(String... names) {
    List<String> all = new ArrayList<>(inherited);
    all.addAll(List.of(names));
    return with(name, directory, variables, all, headers, callTimeout);
  }

  /** Sends a header with every HTTP request. */
  public LegacyOptions withHeader(String header, String value) {
    return with(name, directory, variables, inherited, put(headers, header, value), callTimeout);
  }

  /** Sets how long a call may take. */
  public LegacyOptions withCallTimeout(Duration timeout) {
    return with(name, directory, variables, inherited, headers, timeout);
  }

  /** Sets how long the handshake may take, and each page of a list. */
  public LegacyOptions withStartTimeout(Duration timeout) {
    return with(timeout, stopTimeout, maxMessageBytes, connections, maxCalls, diagnostics);
  }

  /** Sets how long a process may take to end by itself, and then to end when told to. */
  public LegacyOptions withStopTimeout(Duration timeout) {
    return with(startTimeout, timeout, maxMessageBytes, connections, maxCalls, diagnostics);
  }

  /** Sets the longest message that is read. */
  public LegacyOptions withMaxMessageBytes(int bytes) {
    return with(startTimeout, stopTimeout, bytes, connections, maxCalls, diagnostics);
  }

  /** Keeps so many connections, for servers that keep nothing between calls. */
  public LegacyOptions withConnections(int count) {
    return with(startTimeout, stopTimeout, maxMessageBytes, count, maxCalls, diagnostics);
  }

  /** Sets how many calls may wait for answers at once. */
  public LegacyOptions withMaxCalls(int calls) {
    return with(startTimeout, stopTimeout, maxMessageBytes, connections, calls, diagnostics);
  }

  /** Speaks one revision, and no other when the server does not understand it. */
  public LegacyOptions withRevision(Revision spoken) {
    return new LegacyOptions(
        name,
        directory,
        variables,
        inherited,
        headers,
        callTimeout,
        startTimeout,
        stopTimeout,
        maxMessageBytes,
        connections,
        maxCalls,
        Optional.of(spoken),
        diagnostics);
  }

  /** Sets who hears what a process says outside the protocol. */
  public LegacyOptions withDiagnostics(Consumer<String> listener) {
    return with(startTimeout, stopTimeout, maxMessageBytes, connections, maxCalls, listener);
  }

  private LegacyOptions with(
      Optional<String> label,
      Optional<Path> path,
      Map<String, String> environment,
      List<String> passed,
      Map<String, String> sent,
      Duration timeout) {
    return new LegacyOptions(
        label,
        path,
        environment,
        passed,
        sent,
        timeout,
        startTimeout,
        stopTimeout,
        maxMessageBytes,
        connections,
        maxCalls,
        revision,
        diagnostics);
  }

  private LegacyOptions with(
      Duration start, Duration stop, int bytes, int kept, int calls, Consumer<String> listener) {
    return new LegacyOptions(
        name,
        directory,
        variables,
        inherited,
        headers,
        callTimeout,
        start,
        stop,
        bytes,
        kept,
        calls,
        revision,
        listener);
  }

  private static Map<String, String> put(Map<String, String> map, String key, String value) {
    Map<String, String> copy = new LinkedHashMap<>(map);
    copy.put(key, value);
    return copy;
  }

  private static void requirePositive(Duration timeout) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("a timeout is longer than zero, found " + timeout);
    }
  }
}
