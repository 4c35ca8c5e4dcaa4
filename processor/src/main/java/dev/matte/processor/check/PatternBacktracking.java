package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ServerModel;

/** Repetition within repetition can take a matcher exponential time on a short text. */
final class PatternBacktracking implements Rule {

  @Override
  public String id() {
    return "pattern-backtracking";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Constrained each : Constrained.of(server)) {
      for (String pattern : each.constraints().patterns()) {
        if (PatternInvalid.fault(pattern).isEmpty()) {
          Repetition.nested(pattern).ifPresent(part -> report(each, part, report));
        }
      }
    }
  }

  private void report(Constrained each, String part, Diagnostics report) {
    report.warning(
        id(),
        Origins.narrow(each.origin(), "Pattern", "regexp"),
        "the pattern of %s repeats a repetition: %s".formatted(each.words(), Words.excerpt(part)),
        "On a text that almost matches, time doubles with each character; one call can block a core.",
        "write it so that each character can be matched in one way only.");
  }
}
