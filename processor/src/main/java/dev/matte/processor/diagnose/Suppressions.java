package dev.matte.processor.diagnose;

import dev.matte.processor.diagnose.Diagnostic.Severity;
import dev.matte.processor.model.Origin;
import java.util.Set;

/**
 * Decides what {@code @SuppressWarnings} silences: warnings by their id, and by {@code
 * matte:legacy} whatever would make a list that clients rely on look different.
 *
 * <p>The group silences some errors as well, those of names and texts that the specification or
 * good sense refuse and that work nevertheless; never one that says that code would be wrong.
 */
final class Suppressions {
  private static final String GROUP = "legacy";

  private static final Set<String> LEGACY_WARNINGS =
      Set.of(
          "allowed-value-type",
          "confusable-parameter-name",
          "confusable-tool-name",
          "default-never-used",
          "destructive-without-policy",
          "duplicate-description",
          "illegal-parameter-name",
          "instruction-like-description",
          "long-description",
          "long-tool-name",
          "missing-description",
          "missing-parameter-description",
          "redundant-hint",
          "suspected-secret",
          "too-many-parameters",
          "unreachable-constraint",
          "unsafe-link");

  private static final Set<String> LEGACY_ERRORS =
      Set.of(
          "contradictory-hints",
          "icon-attribute",
          "icon-uri",
          "illegal-tool-name",
          "secret-in-schema",
          "suspicious-description");

  private Suppressions() {}

  /** Whether the group silences an error of this id. */
  static boolean silencesError(String id) {
    return LEGACY_ERRORS.contains(id);
  }

  /** Whether the group silences a warning of this id. */
  static boolean silencesWarning(String id) {
    return LEGACY_WARNINGS.contains(id);
  }

  /** How to silence a finding, or empty text. */
  static String advice(Severity severity, String id) {
    if (severity == Severity.WARNING) {
      return " Suppress: @SuppressWarnings(\"matte:" + id + "\").";
    }
    return silencesError(id)
        ? " Suppress, in a list that clients already rely on: @SuppressWarnings(\"matte:"
            + GROUP
            + "\")."
        : "";
  }

  /** Whether a finding is silenced where it is or on the way to it. */
  static boolean silence(Diagnostic finding, Origin subject) {
    String id = finding.id();
    if (finding.severity() == Severity.ERROR) {
      return silencesError(id) && around(finding.origin(), subject, GROUP);
    }
    return around(finding.origin(), subject, id)
        || (silencesWarning(id) && around(finding.origin(), subject, GROUP));
  }

  private static boolean around(Origin origin, Origin subject, String key) {
    return written(origin, key) || written(subject, key);
  }

  private static boolean written(Origin origin, String key) {
    return origin instanceof SourceOrigin source
        && (Elements.suppressed(source.element(), key)
            || source.via().filter(via -> written(via, key)).isPresent());
  }
}
