package dev.matte.processor.check;

import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;

/** All types of a server with the places where they are used, items and values included. */
final class Uses {

  private Uses() {}

  static List<Use> of(ServerModel server) {
    List<Use> uses = new ArrayList<>();
    for (Use outer : outermost(server)) {
      for (TypeModel type : Types.within(outer.type())) {
        uses.add(new Use(type, outer.words(), outer.argument(), outer.result(), outer.origin()));
      }
    }
    return uses;
  }

  /** The types as declared, not what stands inside them. */
  static List<Use> outermost(ServerModel server) {
    List<Use> uses = new ArrayList<>();
    for (Member member : Members.of(server)) {
      uses.add(
          new Use(
              member.field().type(),
              member.words(),
              member.argument(),
              member.result(),
              member.origin()));
    }
    for (ToolModel tool : server.tools()) {
      String words = "the result of " + Words.tool(tool);
      tool.result()
          .type()
          .ifPresent(type -> uses.add(new Use(type, words, false, true, tool.result().origin())));
    }
    for (ResourceModel resource : server.resources()) {
      String words = "the result of resource \"" + resource.name() + "\"";
      resource
          .result()
          .type()
          .ifPresent(type -> uses.add(new Use(type, words, false, true, resource.origin())));
    }
    return uses;
  }
}
