package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** A requirement without content looks like protection and is none, or lets in nobody. */
final class EmptyRequirement implements Rule {

  @Override
  public String id() {
    return "empty-requirement";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          Faults.argument(fault, 0) + " " + Faults.argument(fault, 1),
          "Whoever reads it believes that something is held against callers.",
          Faults.argument(fault, 2));
    }
  }
}
