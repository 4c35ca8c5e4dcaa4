package dev.matte.bench.http;

import dev.matte.bench.process.Jars;
import dev.matte.bench.process.Jdk;
import java.io.IOException;

/**
 * Measures a generated server over HTTP against the bare engine with a fixed body, its start, and a
 * thousand streams at once; prints tables. {@code --short} for a quick look, {@code --jdk 17} for
 * one JDK alone, {@code --only} and {@code throughput}, {@code memory}, {@code start} or {@code
 * streams} for some parts.
 */
public final class HttpBenchmark {

  private HttpBenchmark() {}

  /** Runs the benchmark on every JDK found. */
  public static void main(String[] args) throws IOException {
    Choice choice;
    try {
      choice = Choice.of(args);
    } catch (IllegalArgumentException e) {
      System.err.println(Choice.USAGE);
      System.exit(2);
      return;
    }
    Programs programs = Programs.pack(Jars.workFolder());
    for (Jdk jdk : Jdk.installed()) {
      if (choice.wants(jdk)) {
        measure(programs, jdk, choice, choice.quick());
      }
    }
  }

  private static void measure(Programs programs, Jdk jdk, Choice choice, boolean quick)
      throws IOException {
    if (choice.wants("throughput")) {
      new Throughput(quick ? 3 : 5, quick ? 2_000 : 4_000, "-Xmx256m")
          .measure(programs, jdk, System.out);
    }
    if (choice.wants("memory")) {
      new Throughput(quick ? 1 : 3, 2_000, "-Xmx64m").measure(programs, jdk, System.out);
    }
    if (choice.wants("start")) {
      new StartUp(programs, jdk).measure(quick ? 3 : 11, System.out);
    }
    if (choice.wants("streams")) {
      new Streams(1_000, quick ? 10 : 60).measure(programs, jdk, System.out);
    }
  }
}
