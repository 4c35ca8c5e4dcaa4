package dev.matte.processor.check;

import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.IconModel;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.ArrayList;
import java.util.List;

/** What has icons, in words. */
record Iconed(String words, List<IconModel> icons, Origin origin) {

  /** The icons themselves, on whichever annotation they stand. */
  Origin place() {
    Origin place = origin;
    for (String annotation : List.of("McpServer", "McpTool", "McpResource", "McpPrompt")) {
      place = Origins.narrow(place, annotation, "icons");
    }
    return place;
  }

  /** All of a server's. */
  static List<Iconed> of(ServerModel server) {
    List<Iconed> all = new ArrayList<>();
    server
        .info()
        .ifPresent(
            info ->
                all.add(new Iconed("server \"" + info.name() + "\"", info.icons(), info.origin())));
    for (ToolModel tool : server.tools()) {
      all.add(new Iconed(Words.tool(tool), tool.icons(), tool.origin()));
    }
    for (ResourceModel resource : server.resources()) {
      String words = "resource \"" + resource.name() + "\"";
      all.add(new Iconed(words, resource.icons(), resource.origin()));
    }
    for (PromptModel prompt : server.prompts()) {
      String words = "prompt \"" + prompt.name() + "\"";
      all.add(new Iconed(words, prompt.icons(), prompt.origin()));
    }
    return all;
  }
}
