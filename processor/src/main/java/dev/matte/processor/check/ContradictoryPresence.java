package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** Whether a value may be absent is said once. */
final class ContradictoryPresence implements Rule {

  @Override
  public String id() {
    return "contradictory-presence";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          Faults.argument(fault, 0)
              + " says twice that it may be absent: "
              + Faults.argument(fault, 1),
          "What an absent value is in Java would depend on which of them is read.",
          "keep Optional or @Nullable, not both.");
    }
  }
}
