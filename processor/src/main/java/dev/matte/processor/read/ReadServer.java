package dev.matte.processor.read;

import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;
import java.util.ArrayList;
import java.util.List;

/**
 * What reading one interface gave.
 *
 * @param missing types not found, in order of reading; the model is whole only when it is empty
 */
public record ReadServer(ServerModel model, List<MissingType> missing) {

  /** Whether every type reached is there. */
  public boolean complete() {
    return missing.isEmpty();
  }

  /** The model, with a fault for every type that is missing. */
  public ServerModel explained() {
    List<Fault> faults = new ArrayList<>(model.faults());
    String name = model.interfaceType().simpleName();
    for (MissingType type : missing) {
      if (type.name().isEmpty()) {
        continue;
      }
      List<String> arguments = List.of(name, type.name(), type.path());
      faults.add(new Fault("unresolved-type", arguments, model.origin()));
    }
    return new ServerModel(
        model.interfaceType(),
        model.description(),
        model.info(),
        model.client(),
        model.tools(),
        model.resources(),
        model.prompts(),
        model.completers(),
        model.structures(),
        model.lints(),
        List.copyOf(faults),
        model.origin());
  }
}
