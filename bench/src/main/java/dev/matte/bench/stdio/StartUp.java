package dev.matte.bench.stdio;

import dev.matte.bench.process.Client;
import dev.matte.bench.process.Jdk;
import dev.matte.bench.process.Samples;
import dev.matte.bench.process.ServerProcess;
import dev.matte.bench.process.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Time from the start of a process to its first list of tools, with and without class archives. */
final class StartUp {

  /** Whatever the JVM has to say about archives must not meet the protocol. */
  private static final List<String> QUIET = List.of("-Xlog:disable", "-Xlog:all=error:stderr");

  private final Programs programs;
  private final Jdk jdk;
  private final List<Candidate> candidates = new ArrayList<>();

  StartUp(Programs programs, Jdk jdk) {
    this.programs = programs;
    this.jdk = jdk;
  }

  /** Measures each way to start the given number of times, in turn, and prints a table. */
  void measure(int runs, PrintStream out) throws IOException {
    candidates.add(new Candidate("a JVM that says hello", programs.hello(jdk), false));
    add("Matte");
    String archive = programs.folder().resolve("tiny-" + jdk.version() + ".jsa").toString();
    train("-XX:ArchiveClassesAtExit=" + archive);
    add("Matte, class archive", "-XX:SharedArchiveFile=" + archive);
    if (jdk.feature() >= 25) {
      String cache = programs.folder().resolve("tiny-" + jdk.version() + ".aot").toString();
      train("-XX:AOTCacheOutput=" + cache);
      add("Matte, AOT cache", "-XX:AOTCache=" + cache);
    }
    for (int i = 0; i <= runs; i++) {
      for (Candidate candidate : candidates) {
        candidate.run(i > 0);
      }
    }
    print(out);
  }

  private void add(String name, String... options) {
    candidates.add(new Candidate(name, command(options), true));
  }

  private List<String> command(String... options) {
    List<String> all = new ArrayList<>(QUIET);
    all.addAll(List.of(options));
    return programs.tiny(jdk, all.toArray(String[]::new));
  }

  /** Runs a server through what is measured, and a call, and lets it write its archive. */
  private void train(String option) throws IOException {
    try (ServerProcess server = ServerProcess.train(command(option))) {
      Client.connect(server);
      Client.list(server);
      Client.check(server.ask(Client.call(2, "echo", "{\"text\":\"x\"}")), 2);
      // JDK 25 tells standard output that it writes a cache, whatever -Xlog says.
      server.drain();
    }
  }

  private void print(PrintStream out) {
    out.println("Start to the first answered tools/list over stdio, JDK " + jdk.version() + ":");
    out.println();
    Table table = new Table("", "median ms", "fastest", "slowest", "CPU ms", "MB", "ratio");
    long hello = candidates.get(0).time.median();
    for (Candidate candidate : candidates) {
      table.row(
          candidate.name,
          millis(candidate.time.median()),
          millis(candidate.time.min()),
          millis(candidate.time.max()),
          millis(candidate.cpu.median()),
          Long.toString(candidate.memory.median() / 1024),
          String.format(Locale.ROOT, "%.2f", (double) candidate.time.median() / hello));
    }
    table.print(out);
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%.0f", nanos / 1e6);
  }

  /** One way to start, and what it cost. */
  private record Candidate(
      String name, List<String> command, boolean lists, Samples time, Samples cpu, Samples memory) {

    Candidate(String name, List<String> command, boolean lists) {
      this(name, command, lists, new Samples(), new Samples(), new Samples());
    }

    void run(boolean counts) throws IOException {
      long start = System.nanoTime();
      try (ServerProcess process = ServerProcess.start(command)) {
        if (lists) {
          Client.connect(process);
          Client.list(process);
        } else {
          process.answers().read();
        }
        if (counts) {
          time.add(System.nanoTime() - start);
          cpu.add(process.cpu().toNanos());
          memory.add(process.residentKilobytes().orElse(0));
        }
      }
    }
  }
}
