package dev.matte.sample.flownexus.metrics;

import dev.matte.runtime.guard.Operation;
import dev.matte.runtime.guard.OperationKind;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.Watcher;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

// tag::metrics[]
/** Counts what it hears of calls, and tells administrators. Thread-safe. */
public final class Metrics implements Watcher, AdminTools {
  // end::metrics[]
  private static final double MEDIAN = 0.5;
  private static final double MOST = 0.95;

  private final Instant since;
  private final Map<String, Tool> tools = new TreeMap<>();
  private final Map<String, Long> turnedAway = new TreeMap<>();
  private long calls;

  /** Counts from now on. */
  public Metrics(InstantSource clock) {
    this.since = clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public synchronized void ended(
      Operation operation, Outcome outcome, Optional<Refusal> refusal, long nanos) {
    if (operation.kind() != OperationKind.TOOL) {
      return;
    }
    calls++;
    Tool tool = tools.computeIfAbsent(operation.name(), name -> new Tool());
    tool.calls++;
    count(tool.outcomes, outcome.name().toLowerCase(Locale.ROOT));
    if (refusal.isPresent()) {
      count(tool.refusals, Integer.toString(refusal.get().status()));
    } else {
      tool.latencies.add(nanos);
    }
  }

  @Override
  public synchronized void turnedAway(Refusal refusal, String way) {
    count(turnedAway, Integer.toString(refusal.status()));
  }

  @Override
  public synchronized MetricsReport adminMetrics() {
    List<ToolMetrics> reports = new ArrayList<>();
    tools.forEach((name, tool) -> reports.add(tool.report(name)));
    return new MetricsReport(since, calls, reports, new TreeMap<>(turnedAway));
  }

  private static void count(Map<String, Long> counts, String what) {
    counts.merge(what, 1L, Long::sum);
  }

  /** The calls of one tool. */
  private static final class Tool {
    private final Map<String, Long> outcomes = new TreeMap<>();
    private final Map<String, Long> refusals = new TreeMap<>();
    private final Latencies latencies = new Latencies();
    private long calls;

    ToolMetrics report(String name) {
      return new ToolMetrics(
          name,
          calls,
          new TreeMap<>(outcomes),
          new TreeMap<>(refusals),
          latencies.within(MEDIAN),
          latencies.within(MOST),
          latencies.longest());
    }
  }
}
