package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** Generated code stands in the interface's package and must see the types it names. */
final class InaccessibleType implements Rule {

  @Override
  public String id() {
    return "inaccessible-type";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          "type "
              + Faults.argument(fault, 0)
              + " of "
              + Faults.argument(fault, 1)
              + " cannot be seen from the interface's package",
          "The binding has to name the type in its own source.",
          "make the type public, or at least visible in the package.");
    }
  }
}
