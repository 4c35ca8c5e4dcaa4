package dev.matte.bench.legacy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * A way from a client in this process to a tool.
 *
 * @param client calls
 * @param processes all others that have part in it
 */
record ProxyPath(ProxyClient client, List<ProcessHandle> processes) {

  /** Lets callers call a tool, each so often and one call after the other. */
  ProxyTimes measure(ExecutorService callers, String tool, int inFlight, int each)
      throws Exception {
    List<Callable<long[]>> work = new ArrayList<>();
    for (int i = 0; i < inFlight; i++) {
      work.add(() -> times(tool, each));
    }
    long before = processor();
    List<long[]> times = new ArrayList<>();
    for (Future<long[]> one : callers.invokeAll(work)) {
      times.add(one.get());
    }
    return new ProxyTimes(times, processor() - before);
  }

  private long[] times(String tool, int count) throws Exception {
    long[] times = new long[count];
    for (int call = 0; call < count; call++) {
      long from = System.nanoTime();
      client.call(tool);
      times[call] = System.nanoTime() - from;
    }
    return times;
  }

  /** How many nanoseconds of processor time all processes have taken, this one included. */
  private long processor() {
    return Stream.concat(Stream.of(ProcessHandle.current()), processes.stream())
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .mapToLong(Duration::toNanos)
        .sum();
  }
}
