package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** An annotation of Jackson's is honoured or refused, never passed over. */
final class JacksonAnnotationUnsupported implements Rule {

  @Override
  public String id() {
    return "jackson-annotation-unsupported";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      report.error(
          id(),
          fault.origin(),
          "@"
              + Faults.argument(fault, 0).replace("@", "")
              + " cannot be honoured: "
              + Faults.argument(fault, 1),
          "Jackson would read or write this value in another way than the schema says.",
          fix(fault));
    }
  }

  private static String fix(Fault fault) {
    String known = Faults.argument(fault, 2);
    return known.isEmpty()
        ? "drop the annotation, or use a record of the form you want on the wire."
        : known;
  }
}
