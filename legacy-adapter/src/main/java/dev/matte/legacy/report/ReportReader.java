package dev.matte.legacy.report;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import dev.matte.legacy.report.MigrationReport.Event;
import dev.matte.legacy.report.ToolReport.Calls;
import dev.matte.legacy.report.ToolReport.Comparisons;
import dev.matte.legacy.report.ToolReport.Difference;
import dev.matte.legacy.report.ToolReport.Divergence;
import dev.matte.legacy.report.ToolReport.Returns;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a report. What is missing counts as nothing, so that older reports can be shown. */
final class ReportReader {

  private final Map<String, Json> members;

  private ReportReader(@Nullable Json value) {
    this.members = value instanceof Json.Members object ? object.values() : Map.of();
  }

  static MigrationReport read(String json) {
    try {
      ReportReader report = new ReportReader(JsonText.parse(json));
      if (!report.text("form").equals(MigrationReport.FORM)) {
        throw new IllegalArgumentException(
            "expected a JSON object whose \"form\" is \"" + MigrationReport.FORM + "\"");
      }
      return new MigrationReport(
          Instant.parse(report.text("at")),
          report.text("off"),
          report.each("tools", ReportReader::tool),
          report.each(
              "events",
              event ->
                  new Event(
                      event.time("at").orElse(Instant.EPOCH),
                      event.text("tool"),
                      event.text("text"))));
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException(
          "expected a report of a migration as JSON: " + e.getMessage(), e);
    } catch (DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException(
          "expected times as in 2026-11-30T12:00:00Z, and whole numbers: " + e.getMessage(), e);
    }
  }

  private static ToolReport tool(ReportReader tool) {
    ReportReader comparisons = tool.object("comparisons");
    ReportReader returns = tool.object("returns");
    Map<String, Long> skipped = new TreeMap<>();
    ReportReader reasons = comparisons.object("skipped");
    reasons.members.keySet().forEach(why -> skipped.put(why, reasons.number(why)));
    return new ToolReport(
        tool.text("name"),
        tool.text("sides"),
        tool.text("mode"),
        tool.text("asked"),
        tool.text("origin"),
        tool.object("legacy").calls(),
        tool.object("generated").calls(),
        tool.object("shadow").calls(),
        new Comparisons(comparisons.number("equal"), comparisons.number("diverged"), skipped),
        new Returns(
            Math.toIntExact(returns.number("count")),
            returns.time("last"),
            returns.text("why"),
            returns.time("until")),
        tool.each("divergences", ReportReader::divergence));
  }

  private static Divergence divergence(ReportReader divergence) {
    return new Divergence(
        divergence.time("at").orElse(Instant.EPOCH),
        divergence.text("arguments"),
        divergence.each(
            "differences",
            each ->
                new Difference(
                    each.text("pointer"),
                    each.text("what"),
                    each.text("legacy"),
                    each.text("generated"))));
  }

  private Calls calls() {
    return new Calls(number("calls"), number("errors"), number("p50Micros"), number("p95Micros"));
  }

  private <T> List<T> each(String name, Function<ReportReader, T> read) {
    List<T> all = new ArrayList<>();
    if (members.get(name) instanceof Json.Items items) {
      items.values().forEach(item -> all.add(read.apply(new ReportReader(item))));
    }
    return all;
  }

  private ReportReader object(String name) {
    return new ReportReader(members.get(name));
  }

  private String text(String name) {
    return members.get(name) instanceof Json.Text text ? text.value() : "";
  }

  private Optional<Instant> time(String name) {
    String text = text(name);
    return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
  }

  private long number(String name) {
    return members.get(name) instanceof Json.Numeral number ? number.value().longValueExact() : 0;
  }
}
