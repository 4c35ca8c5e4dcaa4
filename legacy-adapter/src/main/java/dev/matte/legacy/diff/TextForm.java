package dev.matte.legacy.diff;

import dev.matte.contract.Change;
import dev.matte.contract.Severity;
import dev.matte.legacy.text.Paint;
import dev.matte.legacy.text.Printable;
import java.util.List;
import java.util.Locale;

/** Findings for people at a terminal: by tool, each with what it was, what it is, and why. */
final class TextForm {
  private static final int LONGEST = 300;

  private final StringBuilder out = new StringBuilder();
  private final Findings findings;
  private final Paint paint;

  TextForm(Findings findings, Paint paint) {
    this.findings = findings;
    this.paint = paint;
  }

  String text() {
    line("--- " + Printable.line(Shown.side(findings.before())));
    line("+++ " + Printable.line(Shown.side(findings.after())));
    findings.byTool().forEach(this::tool);
    line("");
    line(summary());
    return out.toString();
  }

  private void tool(String name, List<Change> changes) {
    line("");
    line(paint.bold(Printable.line(Shown.tool(name))));
    changes.forEach(this::change);
  }

  private void change(Change change) {
    line(
        "  %s: %s  %s"
            .formatted(
                coloured(change.severity()),
                Printable.line(change.what()),
                paint.dim("[" + change.id() + "]")));
    if (!change.pointer().isEmpty()) {
      field("at", change.pointer());
      change.before().ifPresent(value -> field("before", value.text()));
      change.after().ifPresent(value -> field("after", value.text()));
    }
    line("    " + Printable.line(change.why()));
    change
        .witness()
        .ifPresent(value -> field(Shown.witnessing(change), Shown.witness(change, value)));
  }

  private void field(String name, String value) {
    line("    " + paint.dim(name + ":") + " " + Printable.line(value, LONGEST));
  }

  private String coloured(Severity severity) {
    String text = severity.text();
    return switch (severity) {
      case BREAKING_FOR_CALLERS, BREAKING_FOR_READERS -> paint.red(text);
      case RISKY -> paint.yellow(text);
      case COMPATIBLE -> paint.green(text);
      case COSMETIC -> paint.dim(text);
    };
  }

  private String summary() {
    String counts = Shown.counts(findings);
    String sentence = counts.substring(0, 1).toUpperCase(Locale.ROOT) + counts.substring(1) + ".";
    if (!findings.failed()) {
      return paint.green(sentence);
    }
    return paint.red(sentence + " Fails on " + findings.failOn() + ".");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
