package dev.matte.legacy.report;

import dev.matte.legacy.report.ToolReport.Difference;
import dev.matte.legacy.report.ToolReport.Divergence;
import dev.matte.legacy.text.Counts;
import dev.matte.legacy.text.Paint;
import dev.matte.legacy.text.Printable;
import java.util.ArrayList;
import java.util.List;

/** A report for people at a terminal. */
final class ReportText {

  private static final int EVENTS = 20;

  private final StringBuilder out = new StringBuilder();
  private final MigrationReport report;
  private final Paint paint;

  ReportText(MigrationReport report, Paint paint) {
    this.report = report;
    this.paint = paint;
  }

  String text() {
    String places = Shown.places(report);
    line(
        paint.bold(Counts.of(report.tools().size(), "tool"))
            + " at "
            + report.at()
            + (places.isEmpty() ? "" : ": " + places));
    if (!report.off().isEmpty()) {
      line(paint.yellow("Everything is answered by the legacy side: ") + shown(report.off()));
    }
    if (!report.tools().isEmpty()) {
      line("");
      table();
    }
    report.tools().forEach(this::details);
    events();
    return out.toString();
  }

  private void table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(Shown.COLUMNS);
    report.tools().forEach(tool -> rows.add(Shown.row(tool).stream().map(this::shown).toList()));
    int[] widths = new int[Shown.COLUMNS.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      String row = row(rows.get(i), widths);
      line(i == 0 ? paint.bold(row) : coloured(row, report.tools().get(i - 1)));
    }
    line(paint.dim("Pairs are legacy / generated; p95 and ratio are of the latest calls."));
  }

  private static String row(List<String> cells, int[] widths) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      row.append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length() + 2));
    }
    return row.toString().stripTrailing();
  }

  private String coloured(String row, ToolReport tool) {
    if (tool.returned()) {
      return paint.red(row);
    }
    return tool.comparisons().diverged() > 0 ? paint.yellow(row) : row;
  }

  private void details(ToolReport tool) {
    List<String> notes = new ArrayList<>(List.of(Shown.returned(tool), Shown.skipped(tool)));
    notes.removeIf(String::isEmpty);
    if (notes.isEmpty() && tool.divergences().isEmpty()) {
      return;
    }
    line("");
    line(paint.bold(shown(tool.name())));
    notes.forEach(note -> line("  " + shown(note)));
    tool.divergences().forEach(this::divergence);
  }

  private void divergence(Divergence divergence) {
    line("  " + divergence.at() + " " + paint.dim(shown(divergence.arguments())));
    for (Difference each : divergence.differences()) {
      line("    " + paint.cyan(shown(place(each))) + " " + each.what());
      line(("      legacy    " + shown(each.legacy())).stripTrailing());
      line(("      generated " + shown(each.generated())).stripTrailing());
    }
  }

  /** The whole answer has an empty pointer, which nobody would see. */
  static String place(Difference difference) {
    return difference.pointer().isEmpty() ? "(all)" : difference.pointer();
  }

  private void events() {
    int from = Math.max(0, report.events().size() - EVENTS);
    if (!report.events().isEmpty()) {
      line("");
      line(paint.bold("Latest changes:"));
    }
    report.events().subList(from, report.events().size()).stream()
        .map(event -> event.at() + " " + shown((event.tool() + " " + event.text()).strip()))
        .forEach(text -> line("  " + text));
  }

  private String shown(String text) {
    return Printable.line(text);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
