package dev.matte.processor.check;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A value that asks to be repeated in an HTTP header, within one tool.
 *
 * @param obstacle what stands between it and the root of the schema, or empty
 */
record Header(FieldModel field, String words, String obstacle) {

  /** Those of all tools, by tool; empty for a server that uses no headers, which is most. */
  static Map<ToolModel, List<Header>> of(ServerModel server) {
    Map<ToolModel, List<Header>> byTool = new LinkedHashMap<>();
    if (Siblings.of(server).stream().flatMap(List::stream).anyMatch(Header::asked)) {
      server.tools().forEach(tool -> byTool.put(tool, of(tool, server)));
    }
    return byTool;
  }

  private static boolean asked(FieldModel field) {
    return !field.header().isEmpty();
  }

  /** Those of a tool, with the structures its arguments reach. */
  private static List<Header> of(ToolModel tool, ServerModel server) {
    Walk walk = new Walk(server, Mentions.of(tool, server), new ArrayList<>(), new HashSet<>());
    for (ParameterModel parameter : tool.given()) {
      if (parameter.role() == ParameterModel.Role.REQUEST) {
        Types.keys(parameter.field().type()).forEach(key -> walk.enter(key, ""));
      } else {
        walk.enter(parameter.field(), Words.parameter(parameter.field()), "");
      }
    }
    return walk.found;
  }

  /** Visits each structure once. */
  private record Walk(
      ServerModel server, Map<String, Integer> mentions, List<Header> found, Set<String> seen) {

    void enter(FieldModel field, String words, String obstacle) {
      String here =
          obstacle.isEmpty() && field.presence() == FieldModel.Presence.PRESENCE
              ? "it may be null (anyOf)"
              : obstacle;
      if (!field.header().isEmpty()) {
        found.add(new Header(field, words, here));
      }
      for (String key : Types.keys(field.type())) {
        enter(key, here.isEmpty() ? obstacle(Types.bare(field.type()), key) : here);
      }
    }

    private String obstacle(TypeModel type, String key) {
      if (!(type instanceof TypeModel.Named)) {
        return "it is inside a list or map";
      }
      return mentions.getOrDefault(key, 0) > 1
          ? "its type is used twice, so it is behind a reference ($ref)"
          : "";
    }

    private void enter(String key, String obstacle) {
      if (!seen.add(key)) {
        return;
      }
      Structure structure = server.structures().get(key);
      if (structure instanceof Structure.Fields fields) {
        fields.fields().forEach(field -> enter(field, Words.component(field, fields), obstacle));
      } else if (structure instanceof Structure.Union union) {
        String inUnion = obstacle.isEmpty() ? "it is inside a union (oneOf)" : obstacle;
        union.variants().forEach(variant -> enter(variant.structureKey(), inUnion));
      }
    }
  }
}
