package dev.matte.bench.http;

import dev.matte.bench.process.Jars;
import dev.matte.bench.process.Jdk;
import java.io.IOException;
import java.util.Arrays;

/**
 * Measures a generated server over HTTP against the bare engine with a fixed body, its start, and a
 * thousand streams at once; prints tables. {@code --short} for a quick look.
 */
public final class HttpBenchmark {

  private HttpBenchmark() {}

  /** Runs the benchmark on every JDK found. */
  public static void main(String[] args) throws IOException {
    boolean quick = Arrays.asList(args).contains("--short");
    Programs programs = Programs.pack(Jars.workFolder());
    for (Jdk jdk : Jdk.installed()) {
      new Throughput(quick ? 3 : 5, quick ? 2_000 : 10_000, "-Xmx256m")
          .measure(programs, jdk, System.out);
      new Throughput(quick ? 1 : 3, quick ? 2_000 : 10_000, "-Xmx64m")
          .measure(programs, jdk, System.out);
      new StartUp(programs, jdk).measure(quick ? 3 : 11, System.out);
      new Streams(1_000, quick ? 10 : 60).measure(programs, jdk, System.out);
    }
  }
}
