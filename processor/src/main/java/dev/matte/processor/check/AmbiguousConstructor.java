package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** Of several constructors one must be marked as the one that makes arguments. */
final class AmbiguousConstructor implements Rule {

  @Override
  public String id() {
    return "ambiguous-constructor";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          Faults.argument(fault, 0) + " cannot be an argument: " + Faults.argument(fault, 1),
          "Which constructor is called decides which arguments there are.",
          "mark one of them with @JsonCreator.");
    }
  }
}
