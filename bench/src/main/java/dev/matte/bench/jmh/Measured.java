package dev.matte.bench.jmh;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark cost per operation.
 *
 * @param name the method
 * @param parameter the value of its parameter, empty if it has none
 * @param elapsed the time that passed, in nanoseconds, the mean of all iterations
 * @param nanos processor time, the median of all iterations
 * @param bytes bytes allocated
 */
public record Measured(String name, String parameter, double elapsed, double nanos, double bytes) {

  /** Takes the two figures out of a result of JMH's. */
  static Measured of(RunResult run) {
    BenchmarkParams parameters = run.getParams();
    String parameter = "";
    for (String key : parameters.getParamsKeys()) {
      parameter = parameters.getParam(key);
    }
    return new Measured(
        run.getPrimaryResult().getLabel(),
        parameter,
        run.getPrimaryResult().getScore(),
        median(run, ProcessorTime.LABEL),
        median(run, "gc.alloc.rate.norm"));
  }

  private static double median(RunResult run, String label) {
    Result<?> result = run.getSecondaryResults().get(label);
    if (result == null) {
      throw new IllegalStateException("the profiler gave no " + label);
    }
    return result.getStatistics().getPercentile(50);
  }
}
