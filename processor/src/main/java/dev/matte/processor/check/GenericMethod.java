package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** Each call of a tool has one schema, so a tool has no type parameters. */
final class GenericMethod implements Rule {

  @Override
  public String id() {
    return "generic-method";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          "method " + Faults.argument(fault, 0) + " has type parameters",
          "A tool has one schema for all its calls; a type parameter has none.",
          "replace the type parameter by a type, or offer one tool per type.");
    }
  }
}
