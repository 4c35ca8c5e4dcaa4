package dev.matte.processor.schema;

import dev.matte.contract.json.Json;
import dev.matte.processor.model.Execution;
import dev.matte.processor.model.Hints;
import dev.matte.processor.model.IconModel;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ToolModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Entries of the list answers as each revision of the protocol knows them.
 *
 * <p>Specification: server/tools, server/resources, server/prompts, "Data Types".
 */
final class Entries {
  private final Schemas schemas;

  Entries(Schemas schemas) {
    this.schemas = schemas;
  }

  /** A tool, for any revision; its schemas are made once. */
  Function<Wire, Json.Members> tool(ToolModel tool) {
    Json.Members input = schemas.input(tool);
    Optional<Json.Members> output = schemas.output(tool);
    return wire -> tool(tool, input, output, wire);
  }

  private static Json.Members tool(
      ToolModel tool, Json.Members input, Optional<Json.Members> output, Wire wire) {
    Json.Builder entry = head("name", tool.name(), wire, tool.title());
    entry.putText("description", tool.description());
    icons(entry, tool.icons(), wire);
    entry.put("inputSchema", input);
    if (wire.output(tool.result().object())) {
      output.ifPresent(schema -> entry.put("outputSchema", schema));
    }
    if (wire.annotations()) {
      Json.Members hints = hints(tool.hints());
      if (!hints.values().isEmpty()) {
        entry.put("annotations", hints);
      }
    }
    if (wire.execution()) {
      execution(tool).ifPresent(execution -> entry.put("execution", execution));
    }
    if (wire.titles()) {
      tool.meta().ifPresent(meta -> entry.put("_meta", meta));
    }
    return entry.build();
  }

  /** What is said of how a tool's calls are run; empty when it is as usual. */
  static Optional<Json.Members> execution(ToolModel tool) {
    Execution.Tasks tasks = tool.execution().tasks();
    return tasks == Execution.Tasks.FORBIDDEN
        ? Optional.empty()
        : Optional.of(
            Json.object().put("taskSupport", tasks.name().toLowerCase(Locale.ROOT)).build());
  }

  /** A resource or, when its URI has variables, a template. */
  static Json.Members resource(ResourceModel resource, Wire wire) {
    String key = resource.template() ? "uriTemplate" : "uri";
    Json.Builder entry = Json.object().put(key, resource.uri()).put("name", resource.name());
    if (wire.titles()) {
      entry.putText("title", resource.title());
    }
    entry.putText("description", resource.description());
    icons(entry, resource.icons(), wire);
    entry.putText("mimeType", resource.mimeType());
    Json.Builder annotations = Json.object();
    if (!resource.audience().isEmpty()) {
      annotations.put("audience", Json.texts(resource.audience()));
    }
    if (resource.priority() >= 0) {
      annotations.put("priority", Json.of(BigDecimal.valueOf(resource.priority())));
    }
    if (!annotations.isEmpty()) {
      entry.put("annotations", annotations.build());
    }
    if (resource.size() >= 0 && !resource.template()) {
      entry.put("size", Json.of(resource.size()));
    }
    return entry.build();
  }

  /** A prompt. */
  static Json.Members prompt(PromptModel prompt, Wire wire) {
    Json.Builder entry = head("name", prompt.name(), wire, prompt.title());
    entry.putText("description", prompt.description());
    icons(entry, prompt.icons(), wire);
    List<Json> arguments =
        prompt.parameters().stream()
            .filter(parameter -> !parameter.injected())
            .map(parameter -> argument(parameter, wire))
            .toList();
    if (!arguments.isEmpty()) {
      entry.put("arguments", Json.of(arguments));
    }
    return entry.build();
  }

  /** Icons as the protocol writes them. */
  static Json icons(List<IconModel> icons) {
    return Json.of(icons.stream().map(Entries::icon).toList());
  }

  private static Json argument(ParameterModel parameter, Wire wire) {
    Json.Builder argument = head("name", parameter.field().name(), wire, parameter.field().title());
    Descriptions.prefer(argument, parameter.field().description());
    Descriptions.append(argument, TypeSchemas.constants(parameter.field().type()));
    if (parameter.field().required()) {
      argument.put("required", Json.of(true));
    }
    return argument.build();
  }

  private static Json.Builder head(String key, String name, Wire wire, String title) {
    Json.Builder entry = Json.object().put(key, name);
    return wire.titles() ? entry.putText("title", title) : entry;
  }

  private static void icons(Json.Builder entry, List<IconModel> icons, Wire wire) {
    if (wire.icons() && !icons.isEmpty()) {
      entry.put("icons", icons(icons));
    }
  }

  private static Json icon(IconModel icon) {
    Json.Builder json = Json.object().put("src", icon.src()).putText("mimeType", icon.mimeType());
    if (!icon.sizes().isEmpty()) {
      json.put("sizes", Json.texts(icon.sizes()));
    }
    return json.putText("theme", icon.theme()).build();
  }

  private static Json.Members hints(Hints hints) {
    Json.Builder json = Json.object();
    hint(json, "readOnlyHint", hints.readOnly());
    hint(json, "destructiveHint", hints.destructive());
    hint(json, "idempotentHint", hints.idempotent());
    hint(json, "openWorldHint", hints.openWorld());
    return json.build();
  }

  private static void hint(Json.Builder json, String name, Optional<Boolean> value) {
    value.ifPresent(written -> json.put(name, Json.of(written)));
  }
}
