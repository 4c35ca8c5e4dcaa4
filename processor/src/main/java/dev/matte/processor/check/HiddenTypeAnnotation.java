package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** Annotations inside the types of class files bear on schemas, and javac 17 to 21 hide them. */
final class HiddenTypeAnnotation implements Rule {

  @Override
  public String id() {
    return "hidden-type-annotation";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          "the annotations inside the type of " + Faults.argument(fault, 0) + " cannot be seen",
          "It comes from a class file, and before version 22 javac does not show them.",
          "compile with JDK 22 or later, or compile the type from source together with the"
              + " interface.");
    }
  }
}
