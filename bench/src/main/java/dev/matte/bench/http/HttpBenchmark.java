package dev.matte.bench.http;

import dev.matte.bench.process.Jars;
import dev.matte.bench.process.Jdk;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Measures a generated server over HTTP against the bare engine with a fixed body, its start, and a
 * thousand streams at once; prints tables. {@code --short} for a quick look, {@code --jdk 17} for
 * one JDK alone, {@code --only throughput}, {@code memory}, {@code start} or {@code streams} for one
 * part.
 */
public final class HttpBenchmark {

  private HttpBenchmark() {}

  /** Runs the benchmark on every JDK found. */
  public static void main(String[] args) throws IOException {
    List<String> arguments = Arrays.asList(args);
    boolean quick = arguments.contains("--short");
    Programs programs = Programs.pack(Jars.workFolder());
    for (Jdk jdk : Jdk.installed()) {
      if (arguments.contains("--jdk") && !arguments.contains(Integer.toString(jdk.feature()))) {
        continue;
      }
      if (wanted(arguments, "throughput")) {
        new Throughput(quick ? 3 : 5, quick ? 2_000 : 4_000, "-Xmx256m")
            .measure(programs, jdk, System.out);
      }
      if (wanted(arguments, "memory")) {
        new Throughput(quick ? 1 : 3, quick ? 2_000 : 4_000, "-Xmx64m")
            .measure(programs, jdk, System.out);
      }
      if (wanted(arguments, "start")) {
        new StartUp(programs, jdk).measure(quick ? 3 : 11, System.out);
      }
      if (wanted(arguments, "streams")) {
        new Streams(1_000, quick ? 10 : 60).measure(programs, jdk, System.out);
      }
    }
  }

  /** Whether a part is to be measured: all of them unless one is named. */
  private static boolean wanted(List<String> arguments, String part) {
    return !arguments.contains("--only") || arguments.contains(part);
  }
}
