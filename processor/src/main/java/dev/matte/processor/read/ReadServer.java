package dev.matte.processor.read;

import dev.matte.processor.model.ServerModel;
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
}
