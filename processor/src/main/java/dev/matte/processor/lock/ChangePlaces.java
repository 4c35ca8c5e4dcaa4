package dev.matte.processor.lock;

import dev.matte.contract.Change;
import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Pointers;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where in the source a change of the contract was made: at the narrowest part that there still is.
 */
final class ChangePlaces {
  /** Members of a tool's entry that an attribute of {@code @McpTool} writes. */
  private static final Map<String, String> ATTRIBUTES =
      Map.of(
          "name", "name",
          "title", "title",
          "description", "description",
          "icons", "icons",
          "_meta", "meta",
          "readOnlyHint", "readOnly",
          "destructiveHint", "destructive",
          "idempotentHint", "idempotent",
          "openWorldHint", "openWorld");

  private final ServerModel server;

  ChangePlaces(ServerModel server) {
    this.server = server;
  }

  /** The place of a change; the interface for what is gone as a whole. */
  Origin of(Change change) {
    return server.tools().stream()
        .filter(tool -> tool.name().equals(change.tool()))
        .findFirst()
        .map(tool -> within(tool, change))
        .or(() -> entry(change))
        .orElse(server.origin());
  }

  private Optional<Origin> entry(Change change) {
    Stream<Origin> prompts =
        server.prompts().stream()
            .filter(prompt -> ("prompt " + prompt.name()).equals(change.tool()))
            .map(PromptModel::origin);
    Stream<Origin> resources =
        server.resources().stream()
            .filter(each -> label(each).equals(change.tool()))
            .map(ResourceModel::origin);
    return Stream.concat(prompts, resources)
        .findFirst()
        .map(origin -> change.pointer().equals("/access") ? decision(origin) : origin);
  }

  private static String label(ResourceModel resource) {
    return (resource.template() ? "template " : "resource ") + resource.uri();
  }

  private Origin within(ToolModel tool, Change change) {
    List<String> steps =
        Stream.of(change.pointer().split("/", -1)).skip(1).map(Pointers::unescape).toList();
    if (steps.isEmpty()) {
      return tool.origin();
    }
    return switch (steps.get(0)) {
      case "inputSchema" -> SchemaPlaces.ofArguments(server, tool).find(steps, change);
      case "outputSchema" -> SchemaPlaces.ofResult(server, tool).find(steps, change);
      case "evolution" -> evolution(tool, steps, change);
      case "access" -> decision(tool.origin());
      case "atMostOnce" -> once(tool, steps);
      case "sensitive" -> sensitive(tool, steps, change);
      default -> attribute(tool, steps.get(steps.size() - 1));
    };
  }

  private static Origin attribute(ToolModel tool, String member) {
    String attribute = ATTRIBUTES.get(member);
    return attribute == null ? tool.origin() : Origins.narrow(tool.origin(), "McpTool", attribute);
  }

  private Origin evolution(ToolModel tool, List<String> steps, Change change) {
    if (steps.size() < 3) {
      return Origins.narrow(tool.origin(), "FormerName");
    }
    return SchemaPlaces.ofArguments(server, tool)
        .find(schemaSteps("inputSchema", steps.get(2)), change);
  }

  /** The decision on the method; what an interface says shows at its tools. */
  private static Origin decision(Origin method) {
    Origin origin = method;
    for (String annotation : List.of("Requires", "All", "RolesAllowed", "DenyAll", "PermitAll")) {
      origin = Origins.narrow(origin, annotation);
    }
    return origin;
  }

  private static Origin once(ToolModel tool, List<String> steps) {
    return steps.size() < 2
        ? Origins.narrow(tool.origin(), "AtMostOnce")
        : Origins.narrow(tool.origin(), "AtMostOnce", steps.get(1));
  }

  /** The member that is marked, or was. */
  private Origin sensitive(ToolModel tool, List<String> steps, Change change) {
    if (steps.size() < 2
        || !(change.after().or(change::before).orElse(Json.nothing()) instanceof Json.Text at)) {
      return tool.origin();
    }
    return steps.get(1).equals("arguments")
        ? SchemaPlaces.ofArguments(server, tool)
            .find(schemaSteps("inputSchema", at.value()), change)
        : SchemaPlaces.ofResult(server, tool).find(schemaSteps("outputSchema", at.value()), change);
  }

  /** The steps through a schema that lead to what a pointer leads to in its values. */
  private static List<String> schemaSteps(String schema, String pointer) {
    Stream<String> steps =
        Stream.of(pointer.split("/", -1))
            .skip(1)
            .flatMap(
                name ->
                    name.equals("*")
                        ? Stream.of("items")
                        : Stream.of("properties", Pointers.unescape(name)));
    return Stream.concat(Stream.of(schema), steps).toList();
  }
}
