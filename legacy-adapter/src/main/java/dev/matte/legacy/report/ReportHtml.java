package dev.matte.legacy.report;

import dev.matte.legacy.report.ToolReport.Difference;
import dev.matte.legacy.report.ToolReport.Divergence;
import dev.matte.legacy.text.Counts;
import dev.matte.legacy.text.Printable;
import java.util.List;

/**
 * A report as one page. It loads nothing and runs nothing, and says so to the browser; words of
 * servers and callers stand in it as text only.
 */
final class ReportHtml {

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Migration</title>
      <style>
      body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1b1b1f; background: #fff }
      table { border-collapse: collapse; width: 100% }
      th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #ddd; white-space: nowrap }
      td:nth-child(n+4), th:nth-child(n+4) { text-align: right; font-variant-numeric: tabular-nums }
      .returned td { background: #fde8e8 }
      .diverged td { background: #fff6df }
      .off { background: #fff6df; padding: .5rem 1rem }
      .wide { overflow-x: auto }
      code { overflow-wrap: anywhere }
      dt { font-weight: 600; margin-top: .5rem }
      @media (prefers-color-scheme: dark) {
        body { color: #e6e6ea; background: #17171a }
        th, td { border-color: #3a3a40 }
        .returned td { background: #4a2020 }
        .diverged td, .off { background: #453a17 }
      }
      </style>
      </head>
      <body>
      """;

  private final StringBuilder out = new StringBuilder(HEAD);
  private final MigrationReport report;

  ReportHtml(MigrationReport report) {
    this.report = report;
  }

  String page() {
    element("h1", "Migration");
    String places = Shown.places(report);
    element(
        "p",
        Counts.of(report.tools().size(), "tool")
            + " at "
            + report.at()
            + (places.isEmpty() ? "" : ": " + places));
    if (!report.off().isEmpty()) {
      out.append("<p class=\"off\">")
          .append(escaped("Everything is answered by the legacy side: " + report.off()))
          .append("</p>\n");
    }
    table();
    report.tools().forEach(this::details);
    events();
    return out.append("</body>\n</html>\n").toString();
  }

  private void table() {
    out.append("<div class=\"wide\">\n<table>\n<tr>");
    Shown.COLUMNS.forEach(column -> cell("th", column));
    out.append("</tr>\n");
    for (ToolReport tool : report.tools()) {
      String mark =
          tool.returned() ? "returned" : tool.comparisons().diverged() > 0 ? "diverged" : "";
      out.append(mark.isEmpty() ? "<tr>" : "<tr class=\"" + mark + "\">");
      Shown.row(tool).forEach(text -> cell("td", text));
      out.append("</tr>\n");
    }
    out.append("</table>\n</div>\n");
    element("p", "Pairs are legacy / generated; p95 and ratio are of the latest calls.");
  }

  private void details(ToolReport tool) {
    List<String> notes =
        List.of(Shown.returned(tool), Shown.skipped(tool)).stream()
            .filter(note -> !note.isEmpty())
            .toList();
    if (notes.isEmpty() && tool.divergences().isEmpty()) {
      return;
    }
    element("h2", tool.name());
    notes.forEach(note -> element("p", note));
    tool.divergences().forEach(this::divergence);
  }

  private void divergence(Divergence divergence) {
    out.append("<details>\n<summary>").append(divergence.at()).append(" <code>");
    out.append(escaped(divergence.arguments())).append("</code></summary>\n<dl>\n");
    for (Difference each : divergence.differences()) {
      element("dt", ReportText.place(each) + " " + each.what());
      out.append("<dd>legacy <code>").append(escaped(each.legacy())).append("</code></dd>\n");
      out.append("<dd>generated <code>").append(escaped(each.generated()));
      out.append("</code></dd>\n");
    }
    out.append("</dl>\n</details>\n");
  }

  private void events() {
    if (report.events().isEmpty()) {
      return;
    }
    element("h2", "Latest changes");
    out.append("<ul>\n");
    report
        .events()
        .forEach(event -> element("li", event.at() + " " + event.tool() + " " + event.text()));
    out.append("</ul>\n");
  }

  private void cell(String name, String text) {
    out.append('<').append(name).append('>').append(escaped(text));
    out.append("</").append(name).append('>');
  }

  private void element(String name, String text) {
    cell(name, text);
    out.append('\n');
  }

  private static String escaped(String text) {
    return Printable.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
