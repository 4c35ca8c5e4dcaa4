package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** The tools of a superinterface belong to the interface, so it must be readable. */
final class UnreadableSuperinterface implements Rule {

  @Override
  public String id() {
    return "unreadable-superinterface";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          "superinterface "
              + Faults.argument(fault, 1)
              + " of "
              + Faults.argument(fault, 0)
              + " cannot be found",
          "Its tools would silently be missing from the server.",
          "put "
              + Faults.argument(fault, 1)
              + " on the class path, or look above for the error that kept it from being generated.");
    }
  }
}
