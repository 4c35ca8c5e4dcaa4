package dev.matte.legacy.diff;

import dev.matte.contract.Change;
import dev.matte.legacy.text.Counts;
import dev.matte.legacy.text.Printable;
import java.util.List;
import java.util.Map;

/**
 * Findings as a test report: one case for each tool, prompt and resource, failed when one of its
 * changes is bad enough; lesser changes are its output.
 */
final class JunitForm {
  private final StringBuilder out = new StringBuilder();
  private final Findings findings;

  JunitForm(Findings findings) {
    this.findings = findings;
  }

  String text() {
    Map<String, List<Change>> tools = findings.everyTool();
    long failures = tools.values().stream().filter(changes -> !failing(changes).isEmpty()).count();
    String counts =
        "tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\" time=\"0\""
            .formatted(tools.size(), failures);
    line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    line("<testsuites name=\"matte diff\" " + counts.replace(" skipped=\"0\"", "") + ">");
    line("  <testsuite name=\"" + attribute(suite()) + "\" " + counts + ">");
    tools.forEach(this::testcase);
    line("  </testsuite>");
    line("</testsuites>");
    return out.toString();
  }

  private String suite() {
    return "matte diff " + findings.before().name() + " " + findings.after().name();
  }

  private void testcase(String name, List<Change> changes) {
    String head =
        "    <testcase classname=\"matte.diff\" name=\"%s\" time=\"0\""
            .formatted(attribute(Shown.tool(name)));
    if (changes.isEmpty()) {
      line(head + "/>");
      return;
    }
    line(head + ">");
    List<Change> failing = failing(changes);
    if (!failing.isEmpty()) {
      Change first = failing.get(0);
      String more =
          failing.size() == 1 ? "" : ", and " + Counts.of(failing.size() - 1, "more change");
      out.append("      <failure type=\"%s\" message=\"".formatted(first.id()));
      out.append(attribute(first.what() + more)).append("\">");
      failing.forEach(this::told);
      line("</failure>");
    }
    List<Change> lesser = changes.stream().filter(change -> !fails(change)).toList();
    if (!lesser.isEmpty()) {
      out.append("      <system-out>");
      lesser.forEach(this::told);
      line("</system-out>");
    }
    line("    </testcase>");
  }

  private List<Change> failing(List<Change> changes) {
    return changes.stream().filter(this::fails).toList();
  }

  private boolean fails(Change change) {
    return findings.failOn().reachedBy(change.severity());
  }

  private void told(Change change) {
    line("");
    told(change.severity().text() + ": " + change.what() + " [" + change.id() + "]");
    told("  at: " + Shown.place(change));
    if (!change.pointer().isEmpty()) {
      told("  before: " + Shown.value(change.before()));
      told("  after: " + Shown.value(change.after()));
    }
    told("  " + change.why());
    change
        .witness()
        .ifPresent(
            value -> told("  " + Shown.witnessing(change) + ": " + Shown.witness(change, value)));
  }

  private void told(String text) {
    line(escaped(Printable.line(text)));
  }

  private static String attribute(String text) {
    return escaped(Printable.line(text)).replace("\"", "&quot;");
  }

  /** XML text; characters that XML has no form for were made visible before. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case 0xFFFE, 0xFFFF -> out.append("\\u").append(Integer.toHexString(c));
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
