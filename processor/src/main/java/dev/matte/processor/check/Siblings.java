package dev.matte.processor.check;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import java.util.ArrayList;
import java.util.List;

/** The members that stand side by side in one JSON object. */
final class Siblings {

  private Siblings() {}

  /** Arguments of each tool and prompt, variables of each resource, fields of each structure. */
  static List<List<FieldModel>> of(ServerModel server) {
    List<List<FieldModel>> all = new ArrayList<>();
    server.tools().forEach(tool -> all.add(fields(tool.parameters())));
    server.prompts().forEach(prompt -> all.add(fields(prompt.parameters())));
    server.resources().forEach(resource -> all.add(fields(resource.parameters())));
    for (Structure structure : server.structures().values()) {
      if (structure instanceof Structure.Fields fields) {
        all.add(fields.fields());
      }
    }
    return all;
  }

  private static List<FieldModel> fields(List<ParameterModel> parameters) {
    return parameters.stream()
        .filter(parameter -> parameter.role() == ParameterModel.Role.ARGUMENT)
        .map(ParameterModel::field)
        .toList();
  }
}
