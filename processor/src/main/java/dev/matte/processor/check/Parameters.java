package dev.matte.processor.check;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ServerModel;
import java.util.List;

/** What callers give at the top level. */
final class Parameters {

  private Parameters() {}

  /** The arguments of all tools. */
  static List<FieldModel> of(ServerModel server) {
    return server.tools().stream()
        .flatMap(tool -> tool.arguments().stream())
        .map(ParameterModel::field)
        .toList();
  }
}
