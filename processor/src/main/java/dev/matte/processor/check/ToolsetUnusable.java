package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** A toolset is an interface with tools, resources or prompts. */
final class ToolsetUnusable implements Rule {

  @Override
  public String id() {
    return "toolset-unusable";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          "toolset "
              + Faults.argument(fault, 0)
              + " cannot be served: "
              + Faults.argument(fault, 1),
          "The server is made of its toolsets; this one would be missing.",
          "name an interface with annotated methods, or drop it from toolsets.");
    }
  }
}
