package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** A binding is generated for an interface once, so the interface has no type parameters. */
final class GenericInterface implements Rule {

  @Override
  public String id() {
    return "generic-interface";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          "interface " + Faults.argument(fault, 0) + " has type parameters",
          "One binding is generated for the interface, whatever the types of an implementation.",
          "extend it by an interface that fixes the types, and annotate that one's methods.");
    }
  }
}
