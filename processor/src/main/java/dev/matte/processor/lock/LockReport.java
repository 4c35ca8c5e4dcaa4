package dev.matte.processor.lock;

import dev.matte.contract.Change;
import dev.matte.contract.Severity;
import dev.matte.contract.json.Json;
import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ServerModel;
import java.util.List;
import java.util.Optional;

/** Puts into words what became of a contract. */
final class LockReport {
  private static final String UPDATE = "-Amatte.contract.mode=update";
  private static final String ACCEPT =
      "take it back, or accept it: compile once with " + UPDATE + ".";
  private static final int LONGEST = 300;

  private final ServerModel server;
  private final String file;
  private final Diagnostics report;
  private final ChangePlaces places;

  LockReport(ServerModel server, String file, Diagnostics report) {
    this.server = server;
    this.file = file;
    this.report = report;
    this.places = new ChangePlaces(server);
  }

  void changed(Change change) {
    Origin origin = places.of(change);
    String summary = summary(change);
    String why = change.why() + example(change);
    switch (change.severity()) {
      case BREAKING_FOR_CALLERS ->
          report.error("contract-breaks-callers", origin, summary, why, ACCEPT);
      case BREAKING_FOR_READERS ->
          report.error("contract-breaks-readers", origin, summary, why, ACCEPT);
      case RISKY -> report.warning("contract-risky", origin, summary, why, ACCEPT);
      case COMPATIBLE -> note("contract-compatible", origin, summary, why);
      case COSMETIC -> note("contract-cosmetic", origin, summary, why);
    }
  }

  private void note(String id, Origin origin, String summary, String why) {
    report.note(
        id,
        origin,
        summary,
        why,
        "keep it, and write the lock anew: compile once with " + UPDATE + ".");
  }

  void missing() {
    report.note(
        "contract-missing",
        server.origin(),
        "%s has no contract lock yet".formatted(server.interfaceType().simpleName()),
        "Its tools are compared with %s, which does not exist.".formatted(file),
        "write it: compile once with " + UPDATE + ", and check it in.");
  }

  void unreadable(String reason) {
    report.error(
        "contract-unreadable",
        server.origin(),
        "the contract lock of %s cannot be used".formatted(server.interfaceType().simpleName()),
        "Without it no change of the contract would be noticed. " + reason + ".",
        "restore " + file + " from version control, or write it anew with " + UPDATE + ".");
  }

  /** Says that the lock was written, and what was accepted, if there was a lock before. */
  void updated(Optional<List<Change>> accepted) {
    long breaking =
        accepted.orElse(List.of()).stream().filter(change -> change.severity().breaking()).count();
    report.note(
        "contract-updated",
        server.origin(),
        "%s was written".formatted(file),
        accepted
            .map(
                changes ->
                    changes.size() + " changes were accepted, " + breaking + " of them breaking.")
            .orElse("It is the first lock of this interface."),
        "check it in, and compile without " + UPDATE + " from now on.");
  }

  private static String summary(Change change) {
    boolean whole = change.pointer().isEmpty() || change.id().equals("tool-renamed");
    return whole
        ? change.what()
        : named(change.tool()) + ": " + change.what() + " (" + change.pointer() + ")";
  }

  /** {@code tool "greet"}, {@code prompt "greet"}: names of tools have no spaces. */
  private static String named(String label) {
    int space = label.indexOf(' ');
    return space < 0
        ? "tool \"" + label + "\""
        : label.substring(0, space) + " \"" + label.substring(space + 1) + "\"";
  }

  private static String example(Change change) {
    boolean callers = change.severity() == Severity.BREAKING_FOR_CALLERS;
    return change.severity().breaking()
        ? change
            .witness()
            .map(Json::text)
            .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text)
            .map(text -> (callers ? "\nNo longer accepted: " : "\nPossible now: ") + text)
            .orElse("")
        : "";
  }

  static String reason(Exception fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }
}
