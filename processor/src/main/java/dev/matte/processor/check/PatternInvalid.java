package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ServerModel;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A pattern is a regular expression. */
final class PatternInvalid implements Rule {

  @Override
  public String id() {
    return "pattern-invalid";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Constrained each : Constrained.of(server)) {
      for (String pattern : each.constraints().patterns()) {
        fault(pattern)
            .ifPresent(
                fault ->
                    report.error(
                        id(),
                        Origins.narrow(each.origin(), "Pattern", "regexp"),
                        "the pattern of %s is no regular expression: %s"
                            .formatted(each.words(), fault),
                        "Neither the server nor a client could hold a value to it.",
                        "correct \"" + Words.excerpt(pattern) + "\"."));
      }
    }
  }

  /** What is wrong with a pattern, or empty. */
  static Optional<String> fault(String pattern) {
    try {
      Pattern.compile(pattern);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(e.getDescription() + " at index " + e.getIndex());
    }
  }
}
