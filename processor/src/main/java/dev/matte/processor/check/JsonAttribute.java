package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** What goes into a list as the author wrote it is a JSON object. */
final class JsonAttribute implements Rule {

  @Override
  public String id() {
    return "json-attribute";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          Faults.argument(fault, 0) + " is no JSON object: " + Faults.argument(fault, 1),
          "It goes into the list of tools as it is written, and clients expect an object there.",
          "write an object: \"{\\\"title\\\": \\\"Name\\\"}\", or a text block.");
    }
  }
}
