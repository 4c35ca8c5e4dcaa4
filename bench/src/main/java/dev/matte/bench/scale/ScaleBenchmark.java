package dev.matte.bench.scale;

import dev.matte.bench.process.Jars;
import dev.matte.bench.process.Jdk;
import dev.matte.bench.process.Samples;
import dev.matte.bench.process.ServerProcess;
import dev.matte.bench.process.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Compiles and serves 10, 200 and 2,000 tools and prints what each costs. Neither the start nor a
 * call may cost more because there are more tools. {@code --short} for a quick look.
 */
public final class ScaleBenchmark {

  private static final List<Scenario> SCENARIOS =
      List.of(
          new Scenario(1, 10), new Scenario(1, 200), new Scenario(1, 2_000), new Scenario(20, 100));

  private final int compilations;
  private final int starts;
  private final int rounds;

  private ScaleBenchmark(boolean quick) {
    this.compilations = quick ? 1 : 5;
    this.starts = quick ? 7 : 21;
    this.rounds = quick ? 3 : 10;
  }

  /** Runs the benchmark on the JDK it is started with. */
  public static void main(String[] args) throws IOException {
    boolean quick = Arrays.asList(args).contains("--short");
    new ScaleBenchmark(quick).run(Jars.workFolder(), System.out);
  }

  private void run(Path work, PrintStream out) throws IOException {
    Built.build(new Scenario(1, 200), work.resolve("warm-up"), compilations);
    List<Served> all = new ArrayList<>();
    for (Scenario scenario : SCENARIOS) {
      all.add(new Served(Built.build(scenario, work, compilations)));
    }
    out.println("Compiling, processor time, JDK " + Jdk.current().version() + ":\n");
    printCompilations(all, out);
    for (int i = 0; i <= starts; i++) {
      for (Served served : all) {
        served.start(i > 0);
      }
    }
    out.println("Starting, JDK " + Jdk.current().version() + ", -Xmx256m, ms (processor time):\n");
    printStarts(all, out);
    serve(all);
    out.println("Serving over stdio, JDK " + Jdk.current().version() + ", -Xmx256m:\n");
    printServing(all, out);
  }

  private void serve(List<Served> all) throws IOException {
    List<ServerProcess> servers = new ArrayList<>();
    try {
      for (Served served : all) {
        servers.add(served.open());
      }
      for (int round = -3; round < rounds; round++) {
        for (int i = 0; i < all.size(); i++) {
          all.get(i).timeCalls(servers.get(i), 3_000, round >= 0);
          all.get(i).timeLists(servers.get(i), 50, round >= 0);
        }
      }
    } finally {
      for (ServerProcess server : servers) {
        server.close();
      }
    }
  }

  private static void printCompilations(List<Served> all, PrintStream out) throws IOException {
    Table table =
        new Table(
            "",
            "without, ms",
            "generated alone, ms",
            "with processor, ms",
            "own classes kB",
            "generated kB",
            "largest kB",
            ".lists kB",
            ".json kB");
    for (Served served : all) {
      Built built = served.built;
      table.row(
          built.scenario().title(),
          millis(built.plain()),
          millis(built.generated()),
          millis(built.processed()),
          kilo(built.authoredBytes()),
          kilo(built.generatedBytes()),
          kilo(built.largestBytes()),
          kilo(built.listsBytes()),
          kilo(built.catalogBytes()));
    }
    table.print(out);
  }

  private static void printStarts(List<Served> all, PrintStream out) {
    Table table =
        new Table(
            "",
            "to handshake",
            "floor",
            "then first list",
            "floor of the list",
            "to first call",
            "MB after list");
    for (Served served : all) {
      table.row(
          served.built.scenario().title(),
          served.handshake.text(),
          served.floor.text(),
          served.firstList.text(),
          served.floorList.text(),
          served.firstCall.text(),
          Long.toString(served.listedMemory.median() / 1024));
    }
    table.print(out);
  }

  private static void printServing(List<Served> all, PrintStream out) {
    Table table =
        new Table(
            "",
            "list kB",
            "list µs",
            "first tool µs (p99)",
            "middle µs (p99)",
            "last µs (p99)",
            "MB");
    for (Served served : all) {
      table.row(
          served.built.scenario().title(),
          kilo(served.listBytes),
          micros(served.list.median()),
          call(served.calls.get(0)),
          call(served.calls.get(1)),
          call(served.calls.get(2)),
          Long.toString(served.memory / 1024));
    }
    table.print(out);
  }

  private static String millis(Samples nanos) {
    return String.format(Locale.ROOT, "%.0f", nanos.median() / 1e6);
  }

  private static String call(Samples nanos) {
    return micros(nanos.median()) + " (" + micros(nanos.percentile(99)) + ")";
  }

  private static String micros(long nanos) {
    return String.format(Locale.ROOT, "%.1f", nanos / 1e3);
  }

  private static String kilo(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / 1e3);
  }
}
