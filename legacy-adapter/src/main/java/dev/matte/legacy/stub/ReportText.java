package dev.matte.legacy.stub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A {@link StubReport} as lines of text. */
final class ReportText {
  /** Further findings of a kind are counted only; the JSON form has them all. */
  private static final int SHOWN = 12;

  private ReportText() {}

  static String of(StubReport report) {
    List<String> lines = new ArrayList<>();
    int groups = report.groups().size();
    lines.add(
        many(report.tools(), "tool")
            + (report.tools() == report.listed() ? "" : " of " + report.listed())
            + " in "
            + many(groups, "interface")
            + ", "
            + many(report.files().size(), "file"));
    report.groups().forEach((name, count) -> lines.add("  " + name + "  " + many(count, "tool")));
    counts("parameters by Java type", report.types(), lines);
    counts("schema keywords kept word by word", report.keywords(), lines);
    for (StubReport.Kind kind : StubReport.Kind.values()) {
      List<StubReport.Finding> of =
          report.findings().stream().filter(each -> each.kind() == kind).toList();
      if (!of.isEmpty()) {
        lines.add("");
        lines.add(of.size() + " " + kind.text());
        of.stream().limit(SHOWN).forEach(each -> lines.add("  " + shown(each)));
        if (of.size() > SHOWN) {
          lines.add("  … and " + (of.size() - SHOWN) + " more");
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void counts(String title, Map<String, Integer> counts, List<String> lines) {
    if (!counts.isEmpty()) {
      lines.add("");
      lines.add(title);
      counts.forEach((name, count) -> lines.add("  " + name + "  " + count));
    }
  }

  private static String shown(StubReport.Finding finding) {
    String place = finding.tool() + member(finding.pointer());
    if (place.isEmpty() || finding.text().isEmpty()) {
      return place + finding.text();
    }
    return place + ": " + finding.text();
  }

  /** The pointer as people write it: {@code .config.layers[]}. */
  private static String member(String pointer) {
    String path = pointer.replaceFirst("^/inputSchema", "");
    return path.replace("/properties/", ".").replace("/items", "[]").replace("~1", "/");
  }

  private static String many(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
