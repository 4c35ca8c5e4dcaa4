package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** A method is a tool, a resource, a prompt or a completer: one of them. */
final class SeveralRoles implements Rule {

  @Override
  public String id() {
    return "several-roles";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          "method " + Faults.argument(fault, 0) + " carries " + Faults.argument(fault, 1),
          "A method answers one kind of request; the kinds have different answers.",
          "keep one annotation, and add a method for the other.");
    }
  }
}
