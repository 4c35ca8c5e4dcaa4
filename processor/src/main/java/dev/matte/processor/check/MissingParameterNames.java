package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** Arguments are named after parameters, and a class file may have forgotten them. */
final class MissingParameterNames implements Rule {

  @Override
  public String id() {
    return "missing-parameter-names";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          "the parameter names of "
              + Faults.argument(fault, 1)
              + "."
              + Faults.argument(fault, 0)
              + " are not known",
          "The class file was compiled without them, and arguments are named after parameters.",
          "compile that library with -parameters, or name each one: @McpParam(name = \"...\").");
    }
  }
}
