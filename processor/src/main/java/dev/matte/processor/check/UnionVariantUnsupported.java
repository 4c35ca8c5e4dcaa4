package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** A variant of a union is an object: a record or a bean. */
final class UnionVariantUnsupported implements Rule {

  @Override
  public String id() {
    return "union-variant-unsupported";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          Faults.argument(fault, 1)
              + " cannot be a variant of "
              + Faults.argument(fault, 0)
              + ": "
              + Faults.argument(fault, 2),
          "Variants are JSON objects, told apart by a member.",
          "make it a record that implements " + Faults.argument(fault, 0) + ".");
    }
  }
}
