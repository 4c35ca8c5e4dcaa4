package dev.matte.processor.check;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All members of a server: parameters first, then the components of what they reach. */
final class Members {

  private Members() {}

  /** Every member once, injected parameters left out. */
  static List<Member> of(ServerModel server) {
    List<Member> members = new ArrayList<>();
    for (FieldModel parameter : parameters(server)) {
      members.add(new Member(parameter, Words.parameter(parameter), true, false));
    }
    Reach reach = Reach.of(server);
    for (Structure structure : server.structures().values()) {
      if (structure instanceof Structure.Fields fields) {
        for (FieldModel field : fields.fields()) {
          members.add(
              new Member(
                  field,
                  Words.component(field, fields),
                  field.writable() && reach.arguments().contains(fields.key()),
                  field.readable() && reach.results().contains(fields.key())));
        }
      }
    }
    return members;
  }

  /** Those that a caller gives. */
  static List<Member> arguments(ServerModel server) {
    return of(server).stream().filter(Member::argument).toList();
  }

  private static List<FieldModel> parameters(ServerModel server) {
    return Stream.of(
            server.tools().stream().map(ToolModel::parameters),
            server.resources().stream().map(ResourceModel::parameters),
            server.prompts().stream().map(PromptModel::parameters))
        .flatMap(lists -> lists)
        .flatMap(List::stream)
        .filter(parameter -> parameter.role() == ParameterModel.Role.ARGUMENT)
        .map(ParameterModel::field)
        .toList();
  }
}
