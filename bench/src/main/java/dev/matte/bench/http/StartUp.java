package dev.matte.bench.http;

import dev.matte.bench.process.Jdk;
import dev.matte.bench.process.Samples;
import dev.matte.bench.process.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
    add("", programs.tiny(jdk), fixed());
    addTrained(", class archive", "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=", "jsa");
    if (jdk.feature() >= 25) {
      addTrained(", AOT cache", "-XX:AOTCacheOutput=", "-XX:AOTCache=", "aot");
    }
    for (int i = 0; i <= runs; i++) {
      for (Candidate each : candidates) {
        each.run(i > 0);
      }
    }
    print(out);
  }

  /** Adds our server and the floor, both with what their training has left. */
  private void addTrained(String name, String write, String read, String ending)
      throws IOException {
    String file = programs.folder().resolve("http-" + jdk.version()).toString();
    String ours = file + "." + ending;
    String floors = file + "-floor." + ending;
    train(programs.tiny(jdk, write + ours));
    train(fixed(write + floors));
    add(name, programs.tiny(jdk, read + ours), fixed(read + floors));
  }

  private void add(String name, List<String> ours, List<String> floors) {
    Candidate floor = new Candidate("fixed body" + name, floors, null);
    candidates.add(new Candidate("Matte" + name, ours, floor));
    candidates.add(floor);
  }

  private List<String> fixed(String... options) {
    return programs.fixed(jdk, "{}", "loop", options);
  }

  private static void train(List<String> command) throws IOException {
    try (Web server = Web.train(command)) {
      server.ask(Requests.list());
      server.process().drain();
    }
  }

  private void print(PrintStream out) {
    out.println("Start to the first answer over HTTP, JDK " + jdk.version() + ":");
    out.println();
    Table table = new Table("", "median ms", "fastest", "slowest", "CPU ms", "MB", "ratio");
    for (Candidate each : candidates) {
      table.row(
          each.name,
          millis(each.time.median()),
          millis(each.time.min()),
          millis(each.time.max()),
          millis(each.cpu.median()),
          Long.toString(each.memory.median() / 1024),
          each.ratio());
    }
    table.print(out);
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%.0f", nanos / 1e6);
  }

  /**
   * One way to start, and what it cost.
   *
   * @param floor what it is compared with; {@code null} for a floor itself
   */
  private record Candidate(
      String name,
      List<String> command,
      @Nullable Candidate floor,
      Samples time,
      Samples cpu,
      Samples memory) {

    Candidate(String name, List<String> command, @Nullable Candidate floor) {
      this(name, command, floor, new Samples(), new Samples(), new Samples());
    }

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

    String ratio() {
      long least = floor == null ? time.median() : floor.time.median();
      return String.format(Locale.ROOT, "%.2f", (double) time.median() / least);
    }
  }
}
