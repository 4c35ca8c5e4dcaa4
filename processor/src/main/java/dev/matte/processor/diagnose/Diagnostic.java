package dev.matte.processor.diagnose;

import dev.matte.processor.model.Origin;

/**
 * One finding.
 *
 * @param id lower-case words with hyphens, the name of the rule; notes need none
 * @param summary what is wrong, with the author's own names; no full stop
 * @param why one or more sentences on why it matters, lines separated by {@code \n}
 * @param fix what to type instead, a sentence without its first capital; notes need none
 */
public record Diagnostic(
    Severity severity, String id, Origin origin, String summary, String why, String fix) {

  /** Whether output is still written. */
  public enum Severity {
    /** No output for the server; few can be suppressed, see {@link Suppressions}. */
    ERROR,
    /** Output is written; the author can suppress it. */
    WARNING,
    /** Nothing is wrong: an answer to a question, or news that the author may want to know. */
    NOTE
  }

  /** The text for the compiler; {@code place} names what the message could not be put at. */
  String text(String place) {
    if (id.isEmpty()) {
      return "[matte] " + summary + place + "\n" + why;
    }
    String text = "[matte:" + id + "] " + summary + place + "\n" + why + "\nFix: " + fix;
    return text + Suppressions.advice(severity, id);
  }
}
