package dev.matte.bench.jmh;

import java.util.Collection;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What one benchmark cost per operation.
 *
 * @param nanos processor time: the median of all iterations
 * @param bytes bytes allocated
 */
record Measured(String benchmark, double nanos, double bytes) {

  static Measured of(RunResult result) {
    String name = result.getPrimaryResult().getLabel();
    Collection<String> parameters = result.getParams().getParamsKeys();
    String parameter = parameters.isEmpty() ? "" : " " + result.getParams().getParam("document");
    return new Measured(
        name + parameter,
        median(result, ProcessorTime.LABEL),
        median(result, "gc.alloc.rate.norm"));
  }

  private static double median(RunResult run, String label) {
    Result<?> result = run.getSecondaryResults().get(label);
    if (result == null) {
      throw new IllegalStateException("the profiler gave no " + label);
    }
    Statistics statistics = result.getStatistics();
    return statistics.getPercentile(50);
  }
}
