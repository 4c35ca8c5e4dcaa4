package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** Tools are declared by an interface; its implementation stays free of Matte. */
final class NotAnInterface implements Rule {

  @Override
  public String id() {
    return "not-an-interface";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          Faults.argument(fault, 0)
              + " stands in the "
              + Faults.argument(fault, 1)
              + " "
              + Faults.argument(fault, 2),
          "The binding calls an interface, so that any object can stand behind it.",
          "move the annotated methods to an interface that "
              + Faults.argument(fault, 2)
              + " implements.");
    }
  }
}
