package dev.matte.legacy.report;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import dev.matte.legacy.report.MigrationReport.Event;
import dev.matte.legacy.report.ToolReport.Calls;
import dev.matte.legacy.report.ToolReport.Comparisons;
import dev.matte.legacy.report.ToolReport.Difference;
import dev.matte.legacy.report.ToolReport.Divergence;
import dev.matte.legacy.report.ToolReport.Returns;
import dev.matte.legacy.text.Printable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.TreeMap;

/** Writes a report for programs. */
final class ReportJson {

  private ReportJson() {}

  static String text(MigrationReport report) {
    return Printable.json(
        JsonText.pretty(
            Json.object()
                .put("form", MigrationReport.FORM)
                .put("at", report.at().toString())
                .putText("off", report.off())
                .put("tools", Json.of(report.tools().stream().map(ReportJson::tool).toList()))
                .put("events", Json.of(report.events().stream().map(ReportJson::event).toList()))
                .build()));
  }

  private static Json tool(ToolReport tool) {
    Json.Builder json =
        Json.object()
            .put("name", tool.name())
            .put("sides", tool.sides())
            .put("mode", tool.mode())
            .put("asked", tool.asked())
            .put("origin", tool.origin())
            .put("legacy", calls(tool.legacy()))
            .put("generated", calls(tool.generated()))
            .put("shadow", calls(tool.shadow()));
    tool.latencyRatio()
        .ifPresent(
            ratio ->
                json.put(
                    "latencyRatio",
                    Json.of(BigDecimal.valueOf(ratio).setScale(3, RoundingMode.HALF_UP))));
    return json.put("comparisons", comparisons(tool.comparisons()))
        .put("returns", returns(tool.returns()))
        .put(
            "divergences",
            Json.of(tool.divergences().stream().map(ReportJson::divergence).toList()))
        .build();
  }

  private static Json calls(Calls calls) {
    return Json.object()
        .put("calls", Json.of(calls.calls()))
        .put("errors", Json.of(calls.errors()))
        .put("p50Micros", Json.of(calls.p50Micros()))
        .put("p95Micros", Json.of(calls.p95Micros()))
        .build();
  }

  private static Json comparisons(Comparisons comparisons) {
    Json.Builder skipped = Json.object();
    new TreeMap<>(comparisons.skipped()).forEach((why, count) -> skipped.put(why, Json.of(count)));
    return Json.object()
        .put("equal", Json.of(comparisons.equal()))
        .put("diverged", Json.of(comparisons.diverged()))
        .put("skipped", skipped.build())
        .build();
  }

  private static Json returns(Returns returns) {
    Json.Builder json = Json.object().put("count", Json.of(returns.count()));
    returns.last().ifPresent(last -> json.put("last", last.toString()));
    json.putText("why", returns.why());
    returns.until().ifPresent(until -> json.put("until", until.toString()));
    return json.build();
  }

  private static Json divergence(Divergence divergence) {
    return Json.object()
        .put("at", divergence.at().toString())
        .put("arguments", divergence.arguments())
        .put(
            "differences",
            Json.of(divergence.differences().stream().map(ReportJson::difference).toList()))
        .build();
  }

  private static Json difference(Difference difference) {
    return Json.object()
        .put("pointer", difference.pointer())
        .put("what", difference.what())
        .put("legacy", difference.legacy())
        .put("generated", difference.generated())
        .build();
  }

  private static Json event(Event event) {
    return Json.object()
        .put("at", event.at().toString())
        .putText("tool", event.tool())
        .put("text", event.text())
        .build();
  }
}
