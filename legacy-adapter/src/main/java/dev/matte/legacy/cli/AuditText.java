package dev.matte.legacy.cli;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import dev.matte.legacy.text.Counts;
import dev.matte.legacy.text.Paint;
import dev.matte.legacy.text.Printable;
import dev.matte.runtime.audit.AuditFault;
import dev.matte.runtime.audit.AuditReport;
import java.util.Locale;

/** What a verification found, for people and for programs. */
final class AuditText {

  private AuditText() {}

  static String text(AuditReport report, Paint paint) {
    String held = Counts.of(report.records(), "record") + " held";
    String end = report.records() == 0 ? ".\n" : ", the last is " + report.head() + ".\n";
    return report
        .fault()
        .map(fault -> line(fault, paint) + "\nBefore that, " + held + end)
        .orElseGet(() -> paint.green(held) + end);
  }

  private static String line(AuditFault fault, Paint paint) {
    String place = fault.file() + (fault.line() == 0 ? "" : ":" + fault.line());
    return paint.bold(Printable.line(place))
        + ": "
        + paint.red(Printable.line(fault.text()))
        + paint.dim(" [" + word(fault) + "]");
  }

  /** For programs: members may come, those that are there keep their meaning. */
  static String json(AuditReport report) {
    Json.Builder json =
        Json.object()
            .put("form", "matte-audit-1")
            .put("records", Json.of(report.records()))
            .put("head", report.head().toString());
    report
        .fault()
        .ifPresent(
            fault ->
                json.put(
                    "fault",
                    Json.object()
                        .put("kind", word(fault))
                        .put("file", fault.file().toString())
                        .put("line", Json.of(fault.line()))
                        .put("record", Json.of(fault.record()))
                        .put("text", fault.text())
                        .build()));
    return Printable.json(
        JsonText.pretty(json.put("remarks", Json.texts(report.remarks())).build()));
  }

  private static String word(AuditFault fault) {
    return fault.kind().name().toLowerCase(Locale.ROOT);
  }
}
