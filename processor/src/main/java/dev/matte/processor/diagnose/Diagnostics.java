package dev.matte.processor.diagnose;

import dev.matte.processor.model.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The findings about one annotated interface, collected in any order. Not thread-safe. */
public final class Diagnostics {
  private final Origin subject;
  private final List<Diagnostic> findings = new ArrayList<>();

  /** Starts collecting; messages that cannot be shown where they belong move to {@code subject}. */
  public Diagnostics(Origin subject) {
    this.subject = subject;
  }

  /** Adds a mistake that leaves the server without output. */
  public void error(String id, Origin origin, String summary, String why, String fix) {
    findings.add(new Diagnostic(Diagnostic.Severity.ERROR, id, origin, summary, why, fix));
  }

  /** Adds a finding that the author may suppress. */
  public void warning(String id, Origin origin, String summary, String why, String fix) {
    findings.add(new Diagnostic(Diagnostic.Severity.WARNING, id, origin, summary, why, fix));
  }

  /** Adds an answer to what was asked on the command line. */
  public void note(Origin origin, String summary, String details) {
    findings.add(new Diagnostic(Diagnostic.Severity.NOTE, "", origin, summary, details, ""));
  }

  /** Adds news that need nothing done at once. */
  public void note(String id, Origin origin, String summary, String why, String fix) {
    findings.add(new Diagnostic(Diagnostic.Severity.NOTE, id, origin, summary, why, fix));
  }

  /** Whether anything found, and not silenced, leaves the server without output. */
  public boolean hasErrors() {
    return findings.stream()
        .anyMatch(
            finding ->
                finding.severity() == Diagnostic.Severity.ERROR
                    && !Suppressions.silence(finding, subject));
  }

  /** The findings so far, in the order of arrival, suppressed ones included. */
  public List<Diagnostic> findings() {
    return Collections.unmodifiableList(findings);
  }

  /** Where messages move that cannot be shown where they belong. */
  Origin subject() {
    return subject;
  }
}
