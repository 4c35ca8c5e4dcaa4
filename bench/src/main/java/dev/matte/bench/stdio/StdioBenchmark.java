package dev.matte.bench.stdio;

import dev.matte.bench.process.Jars;
import dev.matte.bench.process.Jdk;
import java.io.IOException;
import java.util.Arrays;

/**
 * Measures a generated server over standard streams against a program that answers fixed lines, and
 * its start against that of a bare JVM; prints tables. {@code --short} for a quick look.
 */
public final class StdioBenchmark {

  private StdioBenchmark() {}

  /** Runs the benchmark on every JDK found. */
  public static void main(String[] args) throws IOException {
    boolean quick = Arrays.asList(args).contains("--short");
    Programs programs = Programs.pack(Jars.workFolder());
    for (Jdk jdk : Jdk.installed()) {
      new Throughput(quick ? 3 : 9, quick ? 10_000 : 50_000).measure(programs, jdk, System.out);
      new StartUp(programs, jdk).measure(quick ? 3 : 11, System.out);
    }
  }
}
