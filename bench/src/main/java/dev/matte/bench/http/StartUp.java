package dev.matte.bench.http;

import dev.matte.bench.process.Jdk;
import dev.matte.bench.process.Samples;
import dev.matte.bench.process.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Time from the start of a process to its first answer by HTTP, with and without archives. */
final class StartUp {

  private final Programs programs;
  private final Jdk jdk;
  private final List<Candidate> candidates = new ArrayList<>();

  StartUp(Programs programs, Jdk jdk) {
    this.programs = programs;
    this.jdk = jdk;
  }

  /** Measures each way to start the given number of times, in turn, and prints a table. */
  void measure(int runs, PrintStream out) throws IOException {
    add("Matte, tools/list", programs.tiny(jdk));
    add("fixed body", programs.fixed(jdk, "{}", "loop"));
    String file = programs.folder().resolve("http-" + jdk.version()).toString();
    train(programs.tiny(jdk, "-XX:ArchiveClassesAtExit=" + file + ".jsa"));
    add("Matte, class archive", programs.tiny(jdk, "-XX:SharedArchiveFile=" + file + ".jsa"));
    train(programs.fixed(jdk, "{}", "loop", "-XX:ArchiveClassesAtExit=" + file + ".floor"));
    add(
        "fixed body, class archive",
        programs.fixed(jdk, "{}", "loop", "-XX:SharedArchiveFile=" + file + ".floor"));
    if (jdk.feature() >= 25) {
      train(programs.tiny(jdk, "-XX:AOTCacheOutput=" + file + ".aot"));
      add("Matte, AOT cache", programs.tiny(jdk, "-XX:AOTCache=" + file + ".aot"));
    }
    for (int i = 0; i <= runs; i++) {
      for (Candidate each : candidates) {
        each.run(i > 0);
      }
    }
    print(out);
  }

  private void add(String name, List<String> command) {
    candidates.add(new Candidate(name, command, new Samples(), new Samples(), new Samples()));
  }

  private static void train(List<String> command) throws IOException {
    try (Web server = Web.start(command)) {
      server.ask(Requests.list());
      server.process().drain();
    }
  }

  private void print(PrintStream out) {
    out.println("Start to the first answer over HTTP, JDK " + jdk.version() + ":");
    out.println();
    Table table = new Table("", "median ms", "fastest", "slowest", "CPU ms", "MB");
    for (Candidate each : candidates) {
      table.row(
          each.name,
          millis(each.time.median()),
          millis(each.time.min()),
          millis(each.time.max()),
          millis(each.cpu.median()),
          Long.toString(each.memory.median() / 1024));
    }
    table.print(out);
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%.0f", nanos / 1e6);
  }

  /** One way to start, and what it cost. */
  private record Candidate(
      String name, List<String> command, Samples time, Samples cpu, Samples memory) {

    void run(boolean counts) throws IOException {
      long start = System.nanoTime();
      try (Web server = Web.start(command)) {
        server.ask(Requests.list());
        if (counts) {
          time.add(System.nanoTime() - start);
          cpu.add(server.process().cpu().toNanos());
          memory.add(server.process().residentKilobytes().orElse(0));
        }
      }
    }
  }
}
