package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** An element has one answer to who may call. */
final class ContradictoryAccess implements Rule {

  @Override
  public String id() {
    return "contradictory-access";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          "%s has %s".formatted(Faults.argument(fault, 0), Faults.argument(fault, 1)),
          "Jakarta's annotations are whole decisions: beside another one, nobody can tell which"
              + " holds.",
          "keep one of them; several @Requires add up.");
    }
  }
}
