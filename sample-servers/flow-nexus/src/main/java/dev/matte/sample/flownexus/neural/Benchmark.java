package dev.matte.sample.flownexus.neural;

import dev.matte.sample.flownexus.neural.NeuralTools.BenchmarkReport;
import dev.matte.sample.flownexus.neural.NeuralTools.BenchmarkType;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/** Measures how fast a network answers, on rows of chance, for a moment. */
final class Benchmark {
  private static final Duration TIME = Duration.ofMillis(300);
  private static final int WARM = 2_000;
  private static final int MOST = 200_000;
  private static final double NANOS = 1e9;

  private Benchmark() {}

  static BenchmarkReport of(String model, Network network, BenchmarkType type) {
    boolean all = type == BenchmarkType.COMPREHENSIVE;
    Optional<Double> median = Optional.empty();
    Optional<Double> most = Optional.empty();
    Optional<Double> rows = Optional.empty();
    int measured = 0;
    if (type != BenchmarkType.MEMORY) {
      double[] row = new SplittableRandom(1).doubles(network.inputs()).toArray();
      run(network, row, WARM);
      long[] nanos = run(network, row, MOST);
      measured = nanos.length;
      double total = Arrays.stream(nanos).sum();
      Arrays.sort(nanos);
      if (all || type == BenchmarkType.INFERENCE) {
        median = Optional.of(micros(nanos[measured / 2]));
        most = Optional.of(micros(nanos[(int) (measured * 0.95)]));
      }
      if (all || type == BenchmarkType.THROUGHPUT) {
        rows = Optional.of((double) Math.round(measured / (total / NANOS)));
      }
    }
    Optional<Long> bytes =
        all || type == BenchmarkType.MEMORY
            ? Optional.of((long) network.bytes().length)
            : Optional.empty();
    return new BenchmarkReport(model, measured, network.parameters(), median, most, rows, bytes);
  }

  private static long[] run(Network network, double[] row, int most) {
    long[] nanos = new long[most];
    long end = System.nanoTime() + TIME.toNanos();
    int count = 0;
    long before = System.nanoTime();
    do {
      var unused = network.predict(row);
      long now = System.nanoTime();
      nanos[count++] = now - before;
      before = now;
    } while (count < most && before - end < 0);
    return Arrays.copyOf(nanos, count);
  }

  private static double micros(long nanos) {
    return nanos / 1_000.0;
  }
}
