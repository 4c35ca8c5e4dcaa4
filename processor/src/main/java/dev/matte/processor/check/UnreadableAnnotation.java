package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** An annotation whose values cannot be read says nothing. */
final class UnreadableAnnotation implements Rule {

  @Override
  public String id() {
    return "unreadable-annotation";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          Faults.argument(fault, 0) + " cannot be read: " + Faults.argument(fault, 1),
          "Its values are not known, so nothing can be generated from them.",
          "correct the value that the compiler complains about.");
    }
  }
}
