package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** An annotation without effect is a mistake that nobody notices. */
final class MisplacedAnnotation implements Rule {

  @Override
  public String id() {
    return "misplaced-annotation";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          Faults.argument(fault, 0) + " has no effect here: " + Faults.argument(fault, 1),
          "An author who writes it expects something to happen.",
          "move it to where it belongs, or drop it.");
    }
  }
}
