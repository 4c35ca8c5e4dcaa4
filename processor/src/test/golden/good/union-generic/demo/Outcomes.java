package demo;

import dev.matte.annotations.McpTool;

/** A generic union. */
public interface Outcomes {

  /** Answers with what it is given. */
  @McpTool
  default Outcome<String> echo(Outcome<String> outcome) {
    return outcome;
  }

  /** What came of it. */
  sealed interface Outcome<T> permits Good, Bad {}

  /** A value. */
  record Good<T>(T value) implements Outcome<T> {}

  /** A reason. */
  record Bad<T>(String reason) implements Outcome<T> {}
}
