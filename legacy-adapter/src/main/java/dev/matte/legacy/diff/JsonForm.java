package dev.matte.legacy.diff;

import dev.matte.contract.Change;
import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import dev.matte.legacy.source.Source;
import dev.matte.legacy.text.Printable;

/**
 * Findings for programs. The members are listed in {@code docs/guide/diff.md}; new ones may come,
 * those that are there keep their meaning.
 */
final class JsonForm {

  private JsonForm() {}

  static String text(Findings findings) {
    Json.Builder counts = Json.object();
    findings.counts().forEach((severity, count) -> counts.put(Shown.key(severity), Json.of(count)));
    counts.put("ignored", Json.of(findings.ignored()));
    return Printable.json(
        JsonText.pretty(
            Json.object()
                .put("form", "matte-diff-1")
                .put("before", side(findings.before()))
                .put("after", side(findings.after()))
                .put("failOn", findings.failOn().toString())
                .put("failed", Json.of(findings.failed()))
                .put("counts", counts.build())
                .put(
                    "changes",
                    Json.of(
                        findings.changes().stream()
                            .map(change -> change(findings, change))
                            .toList()))
                .build()));
  }

  private static Json side(Source source) {
    return Json.object()
        .put("source", source.name())
        .put("server", source.contract().server())
        .put("version", source.contract().version())
        .put("tools", Json.of(source.contract().tools().size()))
        .build();
  }

  private static Json change(Findings findings, Change change) {
    Json.Builder json =
        Json.object()
            .put("tool", change.tool())
            .put("pointer", change.pointer())
            .put("id", change.id())
            .put("severity", Shown.key(change.severity()))
            .put("fails", Json.of(findings.failOn().reachedBy(change.severity())))
            .put("what", change.what())
            .put("why", change.why());
    change.before().ifPresent(value -> json.put("before", value));
    change.after().ifPresent(value -> json.put("after", value));
    change.witness().ifPresent(value -> json.put("witness", value));
    return json.build();
  }
}
