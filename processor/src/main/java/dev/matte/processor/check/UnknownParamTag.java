package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** A description that belongs to no parameter is lost, mostly after a rename. */
final class UnknownParamTag implements Rule {

  @Override
  public String id() {
    return "unknown-param-tag";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.warning(
          id(),
          fault.origin(),
          "the Javadoc of %s describes \"%s\", which is no parameter"
              .formatted(Faults.argument(fault, 1), Faults.argument(fault, 0)),
          "The description reaches no client; mostly a parameter was renamed.",
          "name the parameter as in Java.");
    }
  }
}
