package dev.matte.bench.legacy;

import dev.matte.bench.process.Jdk;
import dev.matte.bench.process.Table;
import dev.matte.legacy.proxy.LegacyOptions;
import dev.matte.legacy.proxy.LegacyServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What a call costs that a host passes on, beside the same call without that host: the median and
 * the 99th of a hundred, with one and with 32 calls in flight, over standard streams and over HTTP.
 */
public final class ProxyBenchmark {

  private static final String ARGUMENTS = "{\"name\":\"Ada\",\"times\":3}";
  private static final String LISTENING = "listening on ";
  private static final int ROUNDS = 5;
  private static final LegacyOptions QUIET = LegacyOptions.DEFAULT.withDiagnostics(line -> {});

  private final int calls;
  private final Table table =
      new Table(
          "",
          "direct p50 µs",
          "p99",
          "proxied p50 µs",
          "p99",
          "added p50 µs",
          "p50 ratio",
          "p99 ratio");

  private ProxyBenchmark(int calls) {
    this.calls = calls;
  }

  /** Measures and prints a table. */
  public static void main(String[] args) throws Exception {
    boolean quick = Arrays.asList(args).contains("quick");
    new ProxyBenchmark(quick ? 2_000 : 20_000).run();
  }

  private void run() throws Exception {
    List<String> child = command(ProxiedServer.class, "--stdio");
    List<String> proxy = command(ProxyServer.class, "--stdio");
    proxy.addAll(child);
    try (LegacyServer direct = LegacyServer.start(child, QUIET);
        LegacyServer proxied = LegacyServer.start(proxy, QUIET)) {
      measure("stdio, 1 in flight", direct, proxied, 1);
      measure("stdio, 32 in flight", direct, proxied, 32);
    }
    Process server = start(command(ProxiedServer.class, "--http", "0"));
    try {
      URI own = address(server);
      Process between = start(command(ProxyServer.class, "--http", "0", own.toString()));
      try (LegacyServer direct = LegacyServer.connect(own, QUIET);
          LegacyServer proxied = LegacyServer.connect(address(between), QUIET)) {
        measure("HTTP, 1 in flight", direct, proxied, 1);
        measure("HTTP, 32 in flight", direct, proxied, 32);
      } finally {
        between.destroy();
      }
    } finally {
      server.destroy();
    }
    System.out.printf(Locale.ROOT, "%,d calls each, JDK %s:%n%n", calls, Jdk.current().version());
    table.print(System.out);
  }

  /** Both by turns, so that what else the machine does meets both. */
  private void measure(String name, LegacyServer direct, LegacyServer proxied, int inFlight)
      throws Exception {
    List<long[]> directTimes = new ArrayList<>();
    List<long[]> proxiedTimes = new ArrayList<>();
    ExecutorService callers = Executors.newFixedThreadPool(inFlight);
    try {
      for (int round = 0; round <= ROUNDS; round++) {
        long[] here = times(direct, callers, inFlight);
        long[] there = times(proxied, callers, inFlight);
        // The first is for warming up.
        if (round > 0) {
          directTimes.add(here);
          proxiedTimes.add(there);
        }
      }
    } finally {
      callers.shutdown();
    }
    long[] here = sorted(directTimes);
    long[] there = sorted(proxiedTimes);
    table.row(
        name,
        micros(at(here, 50)),
        micros(at(here, 99)),
        micros(at(there, 50)),
        micros(at(there, 99)),
        micros(at(there, 50) - at(here, 50)),
        ratio(at(there, 50), at(here, 50)),
        ratio(at(there, 99), at(here, 99)));
  }

  private long[] times(LegacyServer server, ExecutorService callers, int inFlight)
      throws Exception {
    int each = calls / ROUNDS / inFlight;
    List<Callable<long[]>> work = new ArrayList<>();
    for (int i = 0; i < inFlight; i++) {
      work.add(
          () -> {
            long[] times = new long[each];
            for (int call = 0; call < each; call++) {
              long from = System.nanoTime();
              server.callTool(ProxiedServer.TOOL, ARGUMENTS);
              times[call] = System.nanoTime() - from;
            }
            return times;
          });
    }
    List<long[]> all = new ArrayList<>();
    for (Future<long[]> times : callers.invokeAll(work)) {
      all.add(times.get());
    }
    return sorted(all);
  }

  private static long[] sorted(List<long[]> times) {
    return times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
  }

  private static long at(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
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
