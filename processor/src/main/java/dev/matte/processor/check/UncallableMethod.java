package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** The binding calls methods on an implementation, so they belong to it and are visible. */
final class UncallableMethod implements Rule {

  @Override
  public String id() {
    return "uncallable-method";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          Faults.argument(fault, 0) + " method " + Faults.argument(fault, 1) + " is annotated",
          "The binding calls the implementation, which has no part in this method.",
          "drop the word " + Faults.argument(fault, 0) + ", or the annotation.");
    }
  }
}
