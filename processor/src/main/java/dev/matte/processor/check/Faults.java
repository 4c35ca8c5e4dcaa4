package dev.matte.processor.check;

import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;
import java.util.List;

/** The faults that reading left to one rule. */
final class Faults {

  private Faults() {}

  static List<Fault> of(ServerModel server, String id) {
    return server.faults().stream().filter(fault -> fault.id().equals(id)).toList();
  }

  /** An argument of a fault, empty when reading had nothing to say. */
  static String argument(Fault fault, int index) {
    return index < fault.arguments().size() ? fault.arguments().get(index) : "";
  }
}
