package dev.matte.legacy.migrate;

import dev.matte.contract.json.Json;
import dev.matte.legacy.report.ToolReport.Comparisons;
import dev.matte.legacy.report.ToolReport.Difference;
import dev.matte.legacy.report.ToolReport.Divergence;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came of comparing the answers of one tool, the latest divergences only. Thread-safe. */
final class Comparing {

  /** Why an answer was not compared. */
  enum Skipped {
    /** The tool may change something, and nobody said that it may run twice. */
    NOT_READ_ONLY("not read-only"),
    /** As much was waiting to be compared as there is room for. */
    NO_ROOM("without room to wait"),
    /** The answer or the arguments are too long, or too deep. */
    TOO_LARGE("too large"),
    /** The legacy side was away, or the call was given up. */
    NO_ANSWER("without an answer of the legacy side"),
    /** The generated side wants to ask the client, who waits for no question. */
    ASKS("because the tool asks its client"),
    /** The generated side took too long. */
    TOO_SLOW("because the generated side took too long");

    private final String words;

    Skipped(String words) {
      this.words = words;
    }
  }

  private static final int KEPT = 16;

  private final Deque<Divergence> latest = new ArrayDeque<>();
  private final Map<Skipped, Long> skipped = new EnumMap<>(Skipped.class);
  private long equal;
  private long diverged;

  synchronized void skip(Skipped why) {
    skipped.merge(why, 1L, Long::sum);
  }

  /**
   * Compares two answers and keeps what differs, without secrets.
   *
   * @param given the arguments of the call
   */
  void compare(
      MigratedTool tool,
      Answer legacy,
      Answer generated,
      AnswerRules rules,
      Json given,
      Instant at) {
    Set<Json> values = new HashSet<>();
    gather(given, values);
    List<Differences.Found> found =
        Differences.between(legacy, generated, rules, tool.name(), values);
    if (found.isEmpty()) {
      synchronized (this) {
        equal++;
      }
      return;
    }
    Masks masks = new Masks(tool.sensitive(), given);
    Json old = masks.of(legacy);
    Json now = masks.of(generated);
    List<Difference> differences = new ArrayList<>();
    for (Differences.Found each : found) {
      Json there = each.what().equals("added") ? now : old;
      differences.add(
          new Difference(
              masks.pointer(there, each.pointer()),
              each.what(),
              Masks.at(old, each.pointer()),
              Masks.at(now, each.pointer())));
    }
    keep(new Divergence(at, masks.arguments(), differences));
  }

  private synchronized void keep(Divergence divergence) {
    diverged++;
    if (latest.size() == KEPT) {
      latest.removeFirst();
    }
    latest.addLast(divergence);
  }

  private static void gather(Json value, Set<Json> values) {
    if (value instanceof Json.Members members) {
      members.values().values().forEach(each -> gather(each, values));
    } else if (value instanceof Json.Items items) {
      items.values().forEach(each -> gather(each, values));
    } else {
      values.add(value);
    }
  }

  synchronized Comparisons counts() {
    Map<String, Long> reasons = new HashMap<>();
    skipped.forEach((why, count) -> reasons.put(why.words, count));
    return new Comparisons(equal, diverged, reasons);
  }

  synchronized List<Divergence> divergences() {
    return List.copyOf(latest);
  }
}
