package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** A server is read only when every type it reaches is there. */
final class UnresolvedType implements Rule {

  @Override
  public String id() {
    return "unresolved-type";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      String type = Faults.argument(fault, 1);
      report.error(
          id(),
          fault.origin(),
          "server %s could not be read: type %s cannot be found"
              .formatted(Faults.argument(fault, 0), type),
          "Path: " + Faults.argument(fault, 2),
          "if "
              + type
              + " is generated, look above for the error that kept it from being generated.");
    }
  }
}
