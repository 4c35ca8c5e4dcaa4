package dev.matte.legacy.inspect;

import dev.matte.contract.json.Json;
import dev.matte.legacy.text.Counts;
import dev.matte.legacy.text.Paint;
import dev.matte.legacy.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An inspection for people at a terminal. */
final class InspectionText {
  private static final int LONGEST = 160;
  private static final int WIDEST = 40;

  private final StringBuilder out = new StringBuilder();
  private final Inspection inspection;
  private final Paint paint;

  InspectionText(Inspection inspection, Paint paint) {
    this.inspection = inspection;
    this.paint = paint;
  }

  String text(int worst) {
    line(head());
    inspection.tools().forEach(this::tool);
    if (inspection.tools().size() > 1 && worst > 0) {
      worst(worst);
    }
    return out.toString();
  }

  private String head() {
    String server = (inspection.server() + " " + inspection.version()).strip();
    String who = server.isEmpty() ? inspection.source() : server;
    int parameters = inspection.tools().stream().mapToInt(each -> each.parameters().size()).sum();
    return paint.bold(Printable.line(who))
        + ": "
        + Counts.of(inspection.tools().size(), "tool")
        + ", "
        + Counts.of(parameters, "parameter")
        + "; the list costs "
        + Counts.of(inspection.size().bytes(), "byte")
        + ", about "
        + Counts.of(inspection.size().tokens(), "token");
  }

  private void tool(InspectedTool tool) {
    line("");
    String hints = tool.hints().isEmpty() ? "" : "  " + String.join(", ", tool.hints());
    line(
        paint.bold(Printable.line(tool.name()))
            + "  "
            + paint.dim(
                Counts.of(tool.size().tokens(), "token")
                    + ", "
                    + Counts.of(tool.size().bytes(), "byte"))
            + paint.yellow(Printable.line(hints)));
    if (!tool.title().isEmpty()) {
      line("  " + Printable.line(tool.title(), LONGEST));
    }
    line(
        tool.description().isEmpty()
            ? "  " + paint.yellow("(no description)")
            : "  " + Printable.line(tool.description(), LONGEST));
    table(tool.parameters());
    tool.output().ifPresent(type -> note("result", type));
    tool.access().ifPresent(words -> note("access", words));
  }

  private void note(String name, String text) {
    line("  " + paint.dim(name + ":") + " " + Printable.line(text, LONGEST));
  }

  private void table(List<Parameter> parameters) {
    int names = width(parameters.stream().map(Parameter::path).toList());
    int types = width(parameters.stream().map(Parameter::type).toList());
    for (Parameter parameter : parameters) {
      String row =
          "    %s  %s  %s  %s"
              .formatted(
                  paint.cyan(padded(parameter.path(), names)),
                  padded(parameter.type(), types),
                  parameter.required() ? "required" : "optional",
                  facts(parameter));
      line(row.stripTrailing());
    }
  }

  private static int width(List<String> cells) {
    int widest = cells.stream().mapToInt(cell -> Printable.line(cell).length()).max().orElse(0);
    return Math.min(widest, WIDEST);
  }

  private static String padded(String text, int width) {
    String line = Printable.line(text);
    return line + " ".repeat(Math.max(0, width - line.length()));
  }

  private static String facts(Parameter parameter) {
    List<String> facts = new ArrayList<>();
    if (!parameter.choices().isEmpty()) {
      facts.add(
          "one of "
              + parameter.choices().stream()
                  .map(choice -> choice instanceof Json.Text text ? text.value() : choice.text())
                  .collect(Collectors.joining(", ")));
    }
    parameter.initial().ifPresent(value -> facts.add("default " + value.text()));
    facts.addAll(parameter.limits());
    return Printable.line(String.join("; ", facts), LONGEST);
  }

  private void worst(int count) {
    line("");
    line(paint.bold("Most expensive:"));
    for (InspectedTool tool : inspection.worst(count)) {
      line(
          String.format(
              Locale.ROOT,
              "  %7s  %4.1f %%  %s",
              Counts.number(tool.size().tokens()),
              100.0 * tool.size().tokens() / Math.max(1, inspection.size().tokens()),
              Printable.line(tool.name())));
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
