package dev.matte.bench.stdio;

import dev.matte.bench.process.Client;
import dev.matte.bench.process.Jdk;
import dev.matte.bench.process.Samples;
import dev.matte.bench.process.ServerProcess;
import dev.matte.bench.process.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** Calls of a tiny tool, side by side with the program that answers fixed lines. */
final class Throughput {

  private static final String HEAP = "-Xmx256m";
  private static final int IN_FLIGHT = 32;

  private final Figures server = new Figures();
  private final Figures floor = new Figures();
  private final int rounds;
  private final int calls;

  /**
   * Plans a measurement.
   *
   * @param rounds how often each program has its turn
   * @param calls how many calls a turn has, one at a time; with 32 in flight four times as many
   */
  Throughput(int rounds, int calls) {
    this.rounds = rounds;
    this.calls = calls;
  }

  /** Measures on one JDK and prints a table. */
  void measure(Programs programs, Jdk jdk, PrintStream out) throws IOException {
    Template request =
        new Template(Client.call(Template.FIRST, "echo", "{\"text\":\"" + Template.FIRST + "\"}"));
    try (ServerProcess tiny = ServerProcess.start(programs.tiny(jdk, HEAP))) {
      Client.connect(tiny);
      String answer = firstAnswer(tiny);
      try (ServerProcess lines = ServerProcess.start(programs.fixedLines(jdk, answer, HEAP))) {
        lines.ask("");
        server.idle = tiny.residentKilobytes().orElse(0);
        floor.idle = lines.residentKilobytes().orElse(0);
        Load ours = new Load(tiny, request, Answers.numbered(new Template(answer)));
        Load fixed = new Load(lines, request, Answers.fixed(answer));
        alternate(ours, fixed);
        server.peak = tiny.peakKilobytes().orElse(0);
        floor.peak = lines.peakKilobytes().orElse(0);
      }
    }
    print(jdk, out);
  }

  private static String firstAnswer(ServerProcess tiny) throws IOException {
    String call = Client.call(Template.FIRST, "echo", "{\"text\":\"" + Template.FIRST + "\"}");
    String answer = tiny.ask(call);
    Client.check(answer, Template.FIRST);
    return answer;
  }

  private void alternate(Load ours, Load fixed) throws IOException {
    for (int i = 0; i < 3; i++) {
      ours.run(calls * 4, IN_FLIGHT, false);
      fixed.run(calls * 4, IN_FLIGHT, false);
      ours.run(calls, 1, false);
      fixed.run(calls, 1, false);
    }
    for (int i = 0; i < rounds; i++) {
      server.single(ours.run(calls, 1, false));
      floor.single(fixed.run(calls, 1, false));
      server.batch(ours.run(calls * 4, IN_FLIGHT, false));
      floor.batch(fixed.run(calls * 4, IN_FLIGHT, false));
      server.together.add(ours.run(calls * 4, IN_FLIGHT, true).callsPerSecond());
      floor.together.add(fixed.run(calls * 4, IN_FLIGHT, true).callsPerSecond());
    }
    long self = ProcessHandle.current().pid();
    if (Affinity.pin(self)
        && Affinity.pin(ours.server().pid())
        && Affinity.pin(fixed.server().pid())) {
      for (int i = 0; i < rounds; i++) {
        server.pinned.add(ours.run(calls, 1, false).nanosPerCall());
        floor.pinned.add(fixed.run(calls, 1, false).nanosPerCall());
      }
    }
    Affinity.free(self);
  }

  private void print(Jdk jdk, PrintStream out) {
    out.println("Calls of a tiny tool over stdio, JDK " + jdk.version() + ", " + HEAP + ":");
    out.println();
    Table table = new Table("", "Matte", "fixed lines", "ratio");
    row(table, "one at a time, µs per call", "%.1f", server.time, floor.time, 1e3);
    row(table, "the same, 99th percentile", "%.1f", server.tail, floor.tail, 1e3);
    if (!server.pinned.isEmpty()) {
      row(table, "one at a time, both on one core", "%.1f", server.pinned, floor.pinned, 1e3);
    }
    row(table, "server CPU-s per 100k calls", "%.2f", server.cpu, floor.cpu, 1e4);
    row(table, "32 in flight, 1000 calls per s", "%.0f", server.rate, floor.rate, 1e3);
    row(table, "server CPU-s per 100k calls, 32", "%.2f", server.batchCpu, floor.batchCpu, 1e4);
    row(
        table,
        "32 written together, 1000 calls per s",
        "%.0f",
        server.together,
        floor.together,
        1e3);
    table.row("memory before load, MB", mega(server.idle), mega(floor.idle), "");
    table.row("most memory, MB", mega(server.peak), mega(floor.peak), "");
    table.print(out);
  }

  private static void row(
      Table table, String what, String format, Samples ours, Samples fixed, double unit) {
    table.row(
        what,
        String.format(Locale.ROOT, format, ours.median() / unit),
        String.format(Locale.ROOT, format, fixed.median() / unit),
        String.format(Locale.ROOT, "%.2f", (double) ours.median() / fixed.median()));
  }

  private static String mega(long kilobytes) {
    return Long.toString(kilobytes / 1024);
  }

  /** What was measured of one program. */
  private static final class Figures {
    final Samples time = new Samples();
    final Samples tail = new Samples();
    final Samples cpu = new Samples();
    final Samples pinned = new Samples();
    final Samples rate = new Samples();
    final Samples batchCpu = new Samples();
    final Samples together = new Samples();
    long idle;
    long peak;

    void single(Load.Cost cost) {
      time.add(cost.nanosPerCall());
      tail.add(cost.waits().percentile(99));
      cpu.add(cost.cpuNanosPerCall());
    }

    void batch(Load.Cost cost) {
      rate.add(cost.callsPerSecond());
      batchCpu.add(cost.cpuNanosPerCall());
    }
  }
}
