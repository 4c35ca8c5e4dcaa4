package dev.matte.bench.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks with both profilers and lines the figures up, all from the same run. */
public final class Ratios {
  private final List<Measured> measured = new ArrayList<>();

  private Ratios() {}

  /**
   * Runs the benchmarks of a class.
   *
   * @param quick one fork and short iterations, for a look in between
   */
  public static Ratios run(Class<?> benchmark, boolean quick) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
            .addProfiler(GCProfiler.class)
            .addProfiler(ProcessorTime.class)
            .jvmArgsAppend("-Xmx512m", "-XX:+UseSerialGC")
            .verbosity(VerboseMode.SILENT);
    if (quick) {
      options.forks(1);
    }
    Ratios ratios = new Ratios();
    for (RunResult result : new Runner(options.build()).run()) {
      ratios.measured.add(Measured.of(result));
    }
    return ratios;
  }

  /** What one benchmark cost. */
  public Measured of(String name, String parameter) {
    for (Measured each : measured) {
      if (each.name().equals(name) && each.parameter().equals(parameter)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no benchmark " + name + " " + parameter);
  }

  /** A row of a table: ours, then how many times as much each of the others costs. */
  public String row(String title, String parameter, String ours, String... others) {
    Measured own = of(ours, parameter);
    StringBuilder row = new StringBuilder("| ").append(title);
    row.append(String.format(Locale.ROOT, " | %,.0f | %,.0f", own.nanos(), own.bytes()));
    for (String other : others) {
      Measured its = of(other, parameter);
      row.append(
          String.format(
              Locale.ROOT,
              " | %,.0f (%.1fx) | %,.0f (%.1fx)",
              its.nanos(),
              its.nanos() / own.nanos(),
              its.bytes(),
              its.bytes() / own.bytes()));
    }
    return row.append(" |").toString();
  }
}
