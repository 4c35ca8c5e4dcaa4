package dev.matte.legacy.report;

import dev.matte.legacy.report.ToolReport.Calls;
import dev.matte.legacy.text.Counts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The words that all forms of a report share. */
final class Shown {

  /** The heads of the table's columns. */
  static final List<String> COLUMNS =
      List.of("Tool", "Stands at", "By", "Calls", "Errors", "p95", "Ratio", "Same", "Diverged");

  private Shown() {}

  /** A row of the table; pairs are the legacy side's and the generated side's. */
  static List<String> row(ToolReport tool) {
    Calls now = tool.generated().calls() > 0 ? tool.generated() : tool.shadow();
    return List.of(
        tool.name(),
        tool.mode() + (tool.mode().equals(tool.asked()) ? "" : ", not " + tool.asked()),
        by(tool),
        pair(count(tool.legacy().calls()), count(tool.generated().calls())),
        pair(count(tool.legacy().errors()), count(tool.generated().errors())),
        pair(latency(tool.legacy()), latency(now)),
        tool.latencyRatio().isPresent()
            ? String.format(Locale.ROOT, "%.2f", tool.latencyRatio().getAsDouble())
            : "-",
        count(tool.comparisons().equal()),
        count(tool.comparisons().diverged()));
  }

  private static String by(ToolReport tool) {
    if (!tool.sides().equals("both")) {
      return "only " + tool.sides();
    }
    return tool.returned() ? "returned" : tool.origin();
  }

  /** How many tools stand where: {@code 2 generated, 1 legacy}. */
  static String places(MigrationReport report) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String each : List.of("generated", "canary", "shadow", "legacy")) {
      places.put(each, 0);
    }
    for (ToolReport tool : report.tools()) {
      places.merge(tool.mode().split(" ", -1)[0], 1, Integer::sum);
    }
    List<String> words = new ArrayList<>();
    places.forEach(
        (place, count) -> {
          if (count > 0) {
            words.add(Counts.number(count) + " " + place);
          }
        });
    return String.join(", ", words);
  }

  /** What was returned and why; empty when it never was. */
  static String returned(ToolReport tool) {
    if (tool.returns().count() == 0) {
      return "";
    }
    return "returned to legacy "
        + Counts.of(tool.returns().count(), "time")
        + tool.returns().last().map(last -> ", last at " + last).orElse("")
        + ": "
        + tool.returns().why()
        + tool.returns().until().map(until -> "; tried again at " + until).orElse("");
  }

  /** What was not compared and why; empty when everything was. */
  static String skipped(ToolReport tool) {
    List<String> words = new ArrayList<>();
    new TreeMap<>(tool.comparisons().skipped())
        .forEach((why, count) -> words.add(Counts.number(count) + " " + why));
    return words.isEmpty() ? "" : "not compared: " + String.join(", ", words);
  }

  private static String pair(String legacy, String generated) {
    return legacy + " / " + generated;
  }

  private static String count(long number) {
    return Counts.number(number);
  }

  private static String latency(Calls calls) {
    return calls.calls() == 0
        ? "-"
        : String.format(Locale.ROOT, "%.2f ms", calls.p95Micros() / 1000.0);
  }
}
