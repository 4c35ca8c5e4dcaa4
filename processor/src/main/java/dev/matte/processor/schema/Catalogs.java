package dev.matte.processor.schema;

import dev.matte.contract.Size;
import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import dev.matte.processor.model.CompleterModel;
import dev.matte.processor.model.GivenCompleter;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The resources that describe a server: one for people and tools, the others for the runtime. */
public final class Catalogs {

  private Catalogs() {}

  /**
   * The catalog {@code META-INF/matte/<interface>.json}: everything the server offers in its newest
   * form, sorted and indented for reviews, with each tool's size in the list.
   */
  public static String catalog(ServerModel server) {
    Entries entries = new Entries(new Schemas(server.structures()));
    Json.Builder catalog =
        Json.object().put("matte", Json.of(1)).put("interface", server.interfaceType().name());
    server.info().ifPresent(info -> catalog.put("server", info(info)));
    catalog.put(
        "tools",
        Json.of(server.listedTools().stream().map(tool -> entry(server, entries, tool)).toList()));
    catalog.put("resources", resources(server.fixedResources()));
    catalog.put("resourceTemplates", resources(server.templates()));
    catalog.put(
        "prompts",
        Json.of(
            server.prompts().stream()
                .map(
                    prompt ->
                        Protections.with(Entries.prompt(prompt, Wire.newest()), prompt.access()))
                .toList()));
    catalog.put("completions", completions(server));
    return JsonText.pretty(catalog.build());
  }

  /**
   * What the runtime serves, by what is to follow {@code META-INF/matte/<interface>.} in the names
   * of its files; see {@link Lists}.
   */
  public static Map<String, byte[]> lists(ServerModel server) {
    return Lists.of(server);
  }

  private static Json entry(ServerModel server, Entries entries, ToolModel tool) {
    Json.Members entry = entries.tool(tool).apply(Wire.newest());
    Size size = Size.of(entry);
    Json.Members sizes =
        Json.object()
            .put("bytes", Json.of(size.bytes()))
            .put("tokens", Json.of(size.tokens()))
            .build();
    Json.Builder sized = entry.with().put("size", sizes);
    // Not in the newest form, but callers depend on it there as well.
    Entries.execution(tool).ifPresent(execution -> sized.put("execution", execution));
    Evolutions.of(tool, server.structures()).ifPresent(kept -> sized.put("evolution", kept));
    Protections.put(sized, tool, server.structures());
    return sized.build();
  }

  private static Json resources(List<ResourceModel> resources) {
    return Json.of(
        resources.stream()
            .map(each -> Protections.with(Entries.resource(each, Wire.newest()), each.access()))
            .toList());
  }

  private static Json completions(ServerModel server) {
    List<Json> all = new ArrayList<>();
    for (CompleterModel each : server.completers()) {
      all.add(completion(each.prompt(), each.resource(), each.argument()));
    }
    for (GivenCompleter each : GivenCompleter.of(server)) {
      all.add(completion(each.prompt(), each.resource(), each.argument()));
    }
    return Json.of(all);
  }

  private static Json completion(String prompt, String resource, String argument) {
    return Json.object()
        .putText("prompt", prompt)
        .putText("resource", resource)
        .put("argument", argument)
        .build();
  }

  private static Json info(ServerInfo info) {
    Json.Builder json =
        Json.object()
            .put("name", info.name())
            .putText("title", info.title())
            .put("version", info.version())
            .putText("description", info.description())
            .putText("websiteUrl", info.websiteUrl());
    if (!info.icons().isEmpty()) {
      json.put("icons", Entries.icons(info.icons()));
    }
    json.putText("instructions", info.instructions());
    if (!info.toolsets().isEmpty()) {
      json.put(
          "toolsets",
          Json.texts(info.toolsets().stream().map(toolset -> toolset.type().name()).toList()));
    }
    return json.build();
  }
}
