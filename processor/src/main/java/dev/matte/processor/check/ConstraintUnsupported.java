package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.ServerModel;

/** A constraint is in the schema and enforced, or refused; never only written down. */
final class ConstraintUnsupported implements Rule {

  @Override
  public String id() {
    return "constraint-unsupported";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Constrained each : Constrained.of(server)) {
      for (Constraints.Unsupported constraint : each.constraints().unsupported()) {
        report.error(
            id(),
            constraint.origin(),
            "constraint %s on %s cannot be honoured: %s"
                .formatted(constraint.annotation(), each.words(), constraint.reason()),
            "It would stand in the source, but neither in the schema nor in the check.",
            "drop it, and check the value in the tool.");
      }
    }
  }
}
