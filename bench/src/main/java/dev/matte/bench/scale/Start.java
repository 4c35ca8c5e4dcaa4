package dev.matte.bench.scale;

import dev.matte.bench.process.Samples;
import dev.matte.bench.process.ServerProcess;
import java.io.IOException;
import java.util.Locale;

/** A stretch of the life of a starting process, measured again and again. Not thread-safe. */
final class Start {

  private final Samples wall = new Samples();
  private final Samples cpu = new Samples();

  /**
   * Adds a stretch that ends now.
   *
   * @param begin {@link System#nanoTime} when it began
   * @param cpuBefore the processor time of the process by then, in nanoseconds
   */
  void add(long begin, long cpuBefore, ServerProcess process) throws IOException {
    wall.add(System.nanoTime() - begin);
    cpu.add(process.cpuNanos() - cpuBefore);
  }

  /** Medians: milliseconds and, in brackets, milliseconds of processor time. */
  String text() {
    return String.format(Locale.ROOT, "%.1f (%.1f)", wall.median() / 1e6, cpu.median() / 1e6);
  }
}
