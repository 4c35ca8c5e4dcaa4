package dev.matte.legacy.report;

import dev.matte.legacy.text.Paint;
import java.time.Instant;
import java.util.List;

/**
 * How the tools of a server stand between their legacy and their generated side at a moment.
 *
 * @param at the moment
 * @param off why everything is answered by the legacy side; empty when it is not
 * @param tools each tool, sorted by name
 * @param events what changed, the oldest first; only the latest are kept
 */
public record MigrationReport(Instant at, String off, List<ToolReport> tools, List<Event> events) {

  /** The name of the form of {@link #json}. */
  public static final String FORM = "matte-migration-1";

  /**
   * Something that changed.
   *
   * @param at when
   * @param tool the tool; empty for all of them
   * @param text what, for people
   */
  public record Event(Instant at, String tool, String text) {}

  /** Copies the lists. */
  public MigrationReport {
    tools = List.copyOf(tools);
    events = List.copyOf(events);
  }

  /** The same at another moment. */
  public MigrationReport at(Instant moment) {
    return new MigrationReport(moment, off, tools, events);
  }

  /** Whether answers of a tool differed, or one was returned to its legacy side by itself. */
  public boolean hasFindings() {
    return tools.stream()
        .anyMatch(tool -> tool.comparisons().diverged() > 0 || tool.returns().count() > 0);
  }

  /** The report for people at a terminal. */
  public String text(Paint paint) {
    return new ReportText(this, paint).text();
  }

  /** The report for programs: members may come, those that are there keep their meaning. */
  public String json() {
    return ReportJson.text(this);
  }

  /** The report as one HTML page that needs nothing else. */
  public String html() {
    return new ReportHtml(this).page();
  }

  /**
   * Reads what {@link #json} wrote.
   *
   * @throws IllegalArgumentException if it is something else; the message says what was expected
   */
  public static MigrationReport parse(String json) {
    return ReportReader.read(json);
  }
}
