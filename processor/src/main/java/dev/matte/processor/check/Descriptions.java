package dev.matte.processor.check;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every text of a server that a client shows. */
final class Descriptions {

  private Descriptions() {}

  /** All that are not empty: descriptions, titles and instructions. */
  static List<Described> of(ServerModel server) {
    List<Described> all = new ArrayList<>();
    server.info().ifPresent(info -> addServer(info, all));
    for (ToolModel tool : server.tools()) {
      add(all, Words.tool(tool), tool.description(), tool.title(), tool.origin());
      all.add(
          new Described(
              "the description of the result of " + Words.tool(tool),
              tool.result().description(),
              tool.result().origin()));
    }
    for (ResourceModel resource : server.resources()) {
      String words = "resource \"" + resource.name() + "\"";
      add(all, words, resource.description(), resource.title(), resource.origin());
    }
    for (PromptModel prompt : server.prompts()) {
      String words = "prompt \"" + prompt.name() + "\"";
      add(all, words, prompt.description(), prompt.title(), prompt.origin());
    }
    for (Member member : Members.of(server)) {
      FieldModel field = member.field();
      add(all, member.words(), field.description(), field.title(), field.origin());
    }
    addTypes(server, all);
    return all.stream().filter(described -> !described.text().isEmpty()).toList();
  }

  private static void addServer(ServerInfo info, List<Described> all) {
    add(all, "server \"" + info.name() + "\"", info.description(), info.title(), info.origin());
    String words = "the instructions of server \"" + info.name() + "\"";
    all.add(new Described(words, info.instructions(), info.origin()));
  }

  private static void addTypes(ServerModel server, List<Described> all) {
    for (Structure structure : server.structures().values()) {
      String words = structure.javaType().simpleName();
      add(all, words, structure.description(), "", structure.origin());
    }
    Set<JavaType> seen = new LinkedHashSet<>();
    for (Use use : Uses.of(server)) {
      if (use.type() instanceof TypeModel.Choice choice && seen.add(choice.javaType())) {
        String words = choice.javaType().simpleName();
        add(all, words, choice.description(), "", use.origin());
        choice
            .constants()
            .forEach(
                constant ->
                    add(
                        all,
                        words + "." + constant.javaName(),
                        constant.description(),
                        "",
                        constant.origin()));
      }
    }
  }

  private static void add(
      List<Described> all, String words, String description, String title, Origin origin) {
    all.add(new Described("the description of " + words, description, origin));
    all.add(new Described("the title of " + words, title, origin));
  }
}
