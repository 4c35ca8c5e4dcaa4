package dev.matte.legacy.diff;

import dev.matte.contract.Change;
import dev.matte.contract.Severity;
import dev.matte.contract.json.Json;
import dev.matte.legacy.source.Source;
import dev.matte.legacy.text.Counts;
import java.util.List;
import java.util.Optional;

/** Findings as a comment of a pull request: a table of tools, and details folded away. */
final class MarkdownForm {
  private static final int LONGEST = 300;

  /** Hosts refuse comments beyond 65,536 characters; a table of this many rows stays below. */
  private static final int MOST_TOOLS = 200;

  private static final int MOST = 60_000;

  private final StringBuilder out = new StringBuilder();
  private final Findings findings;

  MarkdownForm(Findings findings) {
    this.findings = findings;
  }

  String text() {
    line("### Contract: " + Shown.counts(findings));
    line("");
    line("From " + side(findings.before()) + " to " + side(findings.after()) + ".");
    if (findings.failed()) {
      line("");
      line("**This fails on " + findings.failOn() + " changes.**");
    }
    if (!findings.changes().isEmpty()) {
      table();
      details();
    }
    return out.toString();
  }

  private static String side(Source source) {
    return MarkdownText.code(Shown.side(source), LONGEST);
  }

  private void table() {
    line("");
    line("| Tool | Changes | Worst |");
    line("| --- | ---: | --- |");
    findings.byTool().entrySet().stream()
        .limit(MOST_TOOLS)
        .forEach(
            tool ->
                line(
                    "| %s | %d | %s |"
                        .formatted(
                            MarkdownText.code(Shown.tool(tool.getKey()), 128),
                            tool.getValue().size(),
                            worst(tool.getValue()).text())));
    int more = findings.byTool().size() - MOST_TOOLS;
    if (more > 0) {
      line("");
      line("And " + Counts.of(more, "more tool") + ".");
    }
  }

  private static Severity worst(List<Change> changes) {
    return changes.stream().map(Change::severity).min(Severity::compareTo).orElseThrow();
  }

  private void details() {
    int told = 0;
    for (var tool : findings.byTool().entrySet()) {
      int start = out.length();
      tool(tool.getKey(), tool.getValue());
      if (out.length() > MOST) {
        out.setLength(start);
        line("");
        line(
            Counts.of(findings.byTool().size() - told, "more tool")
                + " changed; `--format text` or `json` tells all.");
        return;
      }
      told++;
    }
  }

  private void tool(String name, List<Change> changes) {
    line("");
    line("<details>");
    line(
        "<summary>%s: %s</summary>"
            .formatted(MarkdownText.html(Shown.tool(name)), Counts.of(changes.size(), "change")));
    line("");
    changes.forEach(this::change);
    line("");
    line("</details>");
  }

  private void change(Change change) {
    line(
        "- **%s** %s (`%s`)"
            .formatted(change.severity().text(), MarkdownText.prose(change.what()), change.id()));
    if (!change.pointer().isEmpty()) {
      field("at", change.pointer());
      value("before", change.before());
      value("after", change.after());
    }
    line("  - " + MarkdownText.prose(change.why()));
    change
        .witness()
        .ifPresent(value -> field(Shown.witnessing(change), Shown.witness(change, value)));
  }

  private void value(String name, Optional<Json> value) {
    value.ifPresent(json -> field(name, json.text()));
  }

  private void field(String name, String value) {
    line("  - " + name + ": " + MarkdownText.code(value, LONGEST));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
