package dev.matte.bench.guard;

import dev.matte.bench.jmh.Measured;
import dev.matte.bench.jmh.Ratios;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.RunnerException;

/** Prints what a call costs behind one guard, and how much more that is than behind none. */
public final class GuardTable {

  private static final Map<String, String> ROWS =
      new TreeMap<>(
          Map.of(
              "apiKey", "API key",
              "jwt", "JWT, verified before",
              "bucket", "bucket in memory",
              "window", "window in memory",
              "redisBucket", "bucket in Redis",
              "redisWindow", "window in Redis"));

  private GuardTable() {}

  /** Runs everything; {@code quick} takes a fork less. */
  public static void main(String[] args) throws RunnerException {
    Ratios ratios = Ratios.run(GuardBenchmark.class, List.of(args).contains("quick"));
    Measured none = ratios.of("plain", "");
    System.out.println("| Guard | elapsed ns | processor ns | bytes |");
    System.out.println("|---|--:|--:|--:|");
    System.out.printf(
        Locale.ROOT,
        "| none | %,.0f | %,.0f | %,.0f |%n",
        none.elapsed(),
        none.nanos(),
        none.bytes());
    ROWS.forEach((name, title) -> print(title, ratios.of(name, ""), none));
  }

  private static void print(String title, Measured its, Measured none) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %,.0f (%.2fx) | %,.0f (%.2fx) | %,.0f (%.2fx) |%n",
        title,
        its.elapsed(),
        its.elapsed() / none.elapsed(),
        its.nanos(),
        its.nanos() / none.nanos(),
        its.bytes(),
        its.bytes() / none.bytes());
  }
}
