package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** A form's fields are the components of a record, each of a type of its own. */
final class FormNotARecord implements Rule {

  @Override
  public String id() {
    return "form-not-a-record";
  }

  @Override
  public void check(ServerModel form, Diagnostics report) {
    for (Fault fault : Faults.of(form, id())) {
      report.error(
          id(),
          fault.origin(),
          Faults.argument(fault, 0) + " is no record, or one with type parameters",
          "A form's fields are the components of a record, whose types are known.",
          "make it a record without type parameters, or drop @McpForm.");
    }
  }
}
