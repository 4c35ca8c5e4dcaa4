package dev.matte.bench.legacy;

import dev.matte.bench.process.Jdk;
import dev.matte.bench.process.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * What a call costs that a host passes on, beside the same call without that host: the median and
 * the 99th of a hundred, with one and with 32 calls in flight, over standard streams and over HTTP.
 * The client is the same plain one in both columns.
 */
public final class ProxyBenchmark {

  private static final int ROUNDS = 10;
  private static final String LISTENING = "listening on ";

  private final int calls;
  private final Duration warmUp;
  private final Table table =
      new Table(
          "",
          "direct p50 µs",
          "p99",
          "proxied p50 µs",
          "p99",
          "added p50 µs",
          "p50 ratio",
          "p99 ratio",
          "direct CPU µs",
          "proxied CPU µs");

  private ProxyBenchmark(int calls, Duration warmUp) {
    this.calls = calls;
    this.warmUp = warmUp;
  }

  /**
   * Measures and prints a table.
   *
   * @param args {@code quick} for fewer calls, {@code stdio} or {@code http} for one of the two
   */
  public static void main(String[] args) throws Exception {
    List<String> words = Arrays.asList(args);
    ProxyBenchmark benchmark =
        words.contains("quick")
            ? new ProxyBenchmark(4_000, Duration.ofSeconds(8))
            : new ProxyBenchmark(20_000, Duration.ofSeconds(40));
    if (!words.contains("http")) {
      benchmark.overStdio();
    }
    if (!words.contains("stdio")) {
      benchmark.overHttp();
    }
    System.out.printf(
        Locale.ROOT, "%,d calls each, JDK %s:%n%n", benchmark.calls, Jdk.current().version());
    benchmark.table.print(System.out);
  }

  private void overStdio() throws Exception {
    List<String> child = command(ProxiedServer.class, "--stdio");
    List<String> proxy = command(ProxyServer.class, "--stdio");
    proxy.addAll(child);
    try (ProxyStdioClient direct = new ProxyStdioClient(child);
        ProxyStdioClient proxied = new ProxyStdioClient(proxy)) {
      measure(
          "stdio",
          new ProxyPath(direct, family(direct.process())),
          new ProxyPath(proxied, family(proxied.process())));
    }
  }

  private void overHttp() throws Exception {
    Process server = start(command(ProxiedServer.class, "--http", "0"));
    try {
      URI own = address(server);
      Process between = start(command(ProxyServer.class, "--http", "0", own.toString()));
      try (ProxyClient direct = new ProxyHttpClient(own);
          ProxyClient proxied = new ProxyHttpClient(address(between))) {
        measure(
            "HTTP",
            new ProxyPath(direct, List.of(server.toHandle())),
            new ProxyPath(proxied, List.of(server.toHandle(), between.toHandle())));
      } finally {
        between.destroy();
      }
    } finally {
      server.destroy();
    }
  }

  private void measure(String way, ProxyPath direct, ProxyPath proxied) throws Exception {
    // Until nothing is left to compile, which takes calls rather than time.
    warmUp(direct, proxied, ProxiedServer.QUICK, 32, warmUp);
    row(way + ", 1 in flight", direct, proxied, ProxiedServer.QUICK, 1);
    row(way + ", 32 in flight", direct, proxied, ProxiedServer.QUICK, 32);
    row(way + ", 1 ms of work, 1 in flight", direct, proxied, ProxiedServer.WAITING, 1);
    row(way + ", 1 ms of work, 32 in flight", direct, proxied, ProxiedServer.WAITING, 32);
  }

  private void warmUp(ProxyPath direct, ProxyPath proxied, String tool, int inFlight, Duration time)
      throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(inFlight);
    try {
      long end = System.nanoTime() + time.toNanos();
      while (System.nanoTime() < end) {
        direct.measure(callers, tool, inFlight, calls / ROUNDS / inFlight);
        proxied.measure(callers, tool, inFlight, calls / ROUNDS / inFlight);
      }
    } finally {
      callers.shutdown();
    }
  }

  private void row(String name, ProxyPath direct, ProxyPath proxied, String tool, int inFlight)
      throws Exception {
    warmUp(direct, proxied, tool, inFlight, warmUp.dividedBy(8));
    ExecutorService callers = Executors.newFixedThreadPool(inFlight);
    try {
      ProxyTimes here = new ProxyTimes();
      ProxyTimes there = new ProxyTimes();
      int each = calls / ROUNDS / inFlight;
      // Both by turns, so that what else the machine does meets both.
      for (int round = 0; round < ROUNDS; round++) {
        here.add(direct.measure(callers, tool, inFlight, each));
        there.add(proxied.measure(callers, tool, inFlight, each));
      }
      table.row(
          name,
          micros(here.at(50)),
          micros(here.at(99)),
          micros(there.at(50)),
          micros(there.at(99)),
          micros(there.at(50) - here.at(50)),
          ratio(there.at(50), here.at(50)),
          ratio(there.at(99), here.at(99)),
          micros(here.processor()),
          micros(there.processor()));
    } finally {
      callers.shutdown();
    }
  }

  private static String micros(long nanos) {
    return String.format(Locale.ROOT, "%.0f", nanos / 1e3);
  }

  private static String ratio(long one, long other) {
    return String.format(Locale.ROOT, "%.2fx", (double) one / other);
  }

  private static List<String> command(Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Jdk.current().java());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).start();
  }

  /** A process, and those that it started. */
  private static List<ProcessHandle> family(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants()).toList();
  }

  /**
   * Where a program listens, as it says on standard error; the rest of that is read and dropped.
   */
  private static URI address(Process process) throws IOException {
    BufferedReader errors = process.errorReader(StandardCharsets.UTF_8);
    for (String line = errors.readLine(); line != null; line = errors.readLine()) {
      if (line.startsWith(LISTENING)) {
        Thread rest = new Thread(() -> errors.lines().forEach(each -> {}), "errors");
        rest.setDaemon(true);
        rest.start();
        return URI.create(line.substring(LISTENING.length()));
      }
    }
    throw new IOException("the server ended before it listened");
  }
}
