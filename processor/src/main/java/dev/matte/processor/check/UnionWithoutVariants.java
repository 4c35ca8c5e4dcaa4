package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;

/** A sealed interface is a choice among its records; with none there is nothing to choose. */
final class UnionWithoutVariants implements Rule {

  @Override
  public String id() {
    return "union-without-variants";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Structure structure : server.structures().values()) {
      if (structure instanceof Structure.Union union
          && union.variants().isEmpty()
          && !explained(union, server)) {
        report.error(
            id(),
            union.origin(),
            union.javaType().simpleName() + " has no variant",
            "An interface is a choice among the records it permits; this one permits none.",
            "declare it sealed and let records implement it.");
      }
    }
  }

  /** Whether each variant was refused already, with a reason of its own. */
  private static boolean explained(Structure.Union union, ServerModel server) {
    return Faults.of(server, "union-variant-unsupported").stream()
        .anyMatch(fault -> Faults.argument(fault, 0).equals(union.javaType().simpleName()));
  }
}
