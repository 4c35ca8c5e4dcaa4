package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ServerModel;

/** A pattern must mean the same to Java, which enforces it, and to clients, which read it. */
final class PatternNotPortable implements Rule {

  @Override
  public String id() {
    return "pattern-not-portable";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Constrained each : Constrained.of(server)) {
      for (String pattern : each.constraints().patterns()) {
        if (PatternInvalid.fault(pattern).isPresent()) {
          continue;
        }
        Portability.obstacle(pattern)
            .ifPresent(
                obstacle ->
                    report.error(
                        id(),
                        Origins.narrow(each.origin(), "Pattern", "regexp"),
                        "the pattern of %s has %s".formatted(each.words(), obstacle),
                        "The schema carries the pattern to clients, whose ECMAScript reads that"
                            + " otherwise or not at all.",
                        "write it with what both share: classes, groups, quantifiers, anchors."));
      }
    }
  }
}
