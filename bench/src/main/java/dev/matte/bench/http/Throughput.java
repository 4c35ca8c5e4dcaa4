package dev.matte.bench.http;

import dev.matte.bench.process.Jdk;
import dev.matte.bench.process.Samples;
import dev.matte.bench.process.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Calls of a tiny tool, side by side with the bare engine that answers a body of the same size. */
final class Throughput {

  private static final int[] CONNECTIONS = {32, 256};
  private static final String ARGUMENTS = "{\"text\":\"0123456789\"}";

  private final int rounds;
  private final long nanos;
  private final String heap;

  /**
   * Plans a measurement.
   *
   * @param rounds how often each server has its turn
   * @param millis how long a turn is
   * @param heap the option that bounds the servers' heap
   */
  Throughput(int rounds, long millis, String heap) {
    this.rounds = rounds;
    this.nanos = millis * 1_000_000;
    this.heap = heap;
  }

  /** Measures on one JDK and prints a table for each number of connections. */
  void measure(Programs programs, Jdk jdk, PrintStream out) throws IOException {
    byte[] echo = Requests.call("echo", ARGUMENTS);
    byte[] work = Requests.call("work", ARGUMENTS);
    try (Web tiny = Web.start(programs.tiny(jdk, heap))) {
      String body = Web.body(tiny.ask(echo));
      try (Web loop = Web.start(programs.fixed(jdk, body, "loop", heap));
          Web pool = Web.start(programs.fixed(jdk, body, "pool", heap))) {
        loop.ask(echo);
        pool.ask(echo);
        long idle = tiny.process().residentKilobytes().orElse(0);
        long floorIdle = loop.process().residentKilobytes().orElse(0);
        for (int connections : CONNECTIONS) {
          List<Contender> all =
              List.of(
                  new Contender("fixed body on the loop", loop, echo),
                  new Contender("Matte, tool on the loop", tiny, echo),
                  new Contender("fixed body in a pool", pool, echo),
                  new Contender("Matte, tool on a thread of its own", tiny, work));
          compare(all, connections);
          print(all, connections, jdk, out);
        }
        out.println(
            "Memory in MB, before load and at most: Matte "
                + idle / 1024
                + " and "
                + tiny.process().peakKilobytes().orElse(0) / 1024
                + ", fixed body on the loop "
                + floorIdle / 1024
                + " and "
                + loop.process().peakKilobytes().orElse(0) / 1024);
        out.println();
      }
    }
  }

  private void compare(List<Contender> all, int connections) throws IOException {
    for (int round = -2; round < rounds; round++) {
      for (Contender each : all) {
        try (Load load = new Load(each.server, each.request, connections)) {
          Load.Cost cost = load.run(nanos);
          if (round >= 0) {
            each.add(cost);
          }
        }
      }
    }
  }

  private void print(List<Contender> all, int connections, Jdk jdk, PrintStream out) {
    out.println(
        "Calls of a tiny tool over HTTP, "
            + connections
            + " connections, JDK "
            + jdk.version()
            + ", "
            + heap
            + ":");
    out.println();
    Table table =
        new Table("", "1000 calls per s", "ratio", "CPU-s per 100k", "ratio", "p50 ms", "p99 ms");
    Contender floor = all.get(0);
    for (Contender each : all) {
      table.row(
          each.name,
          number("%.1f", each.rate.median() / 1e3),
          number("%.2f", (double) each.rate.median() / floor.rate.median()),
          number("%.2f", each.cpu.median() / 1e4),
          number("%.2f", (double) each.cpu.median() / floor.cpu.median()),
          number("%.2f", each.middle.median() / 1e6),
          number("%.2f", each.tail.median() / 1e6));
    }
    table.print(out);
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  /** What was measured of one way to answer. */
  private static final class Contender {
    private final String name;
    private final Web server;
    private final byte[] request;
    private final Samples rate = new Samples();
    private final Samples cpu = new Samples();
    private final Samples middle = new Samples();
    private final Samples tail = new Samples();

    Contender(String name, Web server, byte[] request) {
      this.name = name;
      this.server = server;
      this.request = request;
    }

    void add(Load.Cost cost) {
      rate.add(cost.perSecond());
      cpu.add(cost.cpuPerCall());
      middle.add(cost.waits().median());
      tail.add(cost.waits().percentile(99));
    }
  }
}
