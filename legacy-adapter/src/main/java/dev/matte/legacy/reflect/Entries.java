package dev.matte.legacy.reflect;

import dev.matte.annotations.Icon;
import dev.matte.contract.json.Json;
import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.Shape;
import dev.matte.runtime.protocol.Revision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Entries of the list answers as each revision of the protocol knows them.
 *
 * <p>Specification: server/tools, server/resources, server/prompts, "Data Types".
 */
final class Entries {

  private Entries() {}

  /** What each revision shows, oldest first. */
  static String[] texts(Function<Revision, Json> entry) {
    String[] texts = new String[Revision.COUNT];
    for (Revision revision : Revision.values()) {
      texts[revision.index()] = entry.apply(revision).text();
    }
    return texts;
  }

  /** A tool as a revision shows it by one of its names. */
  static Json tool(ToolPlan tool, String name, String description, Revision revision) {
    Json.Builder entry = head("name", name, revision, tool.role().title());
    entry.putText("description", description);
    icons(entry, tool.role().icons(), revision);
    entry.put("inputSchema", tool.input());
    boolean output = tool.results().object() ? titles(revision) : revision.modern();
    if (output) {
      tool.output().ifPresent(schema -> entry.put("outputSchema", schema));
    }
    if (revision.atLeast(Revision.V2025_03_26)) {
      Json.Builder hints = Json.object();
      hint(hints, tool, "readOnly", tool.role().readOnly());
      hint(hints, tool, "destructive", tool.role().destructive());
      hint(hints, tool, "idempotent", tool.role().idempotent());
      hint(hints, tool, "openWorld", tool.role().openWorld());
      if (!hints.isEmpty()) {
        entry.put("annotations", hints.build());
      }
    }
    if (revision == Revision.V2025_11_25) {
      tool.execution().ifPresent(execution -> entry.put("execution", execution));
    }
    if (titles(revision)) {
      tool.meta().ifPresent(meta -> entry.put("_meta", meta));
    }
    return entry.build();
  }

  /** A resource or, when its URI has variables, a template. */
  static Json resource(ResourcePlan resource, Revision revision) {
    Json.Builder entry =
        Json.object()
            .put(resource.template() ? "uriTemplate" : "uri", resource.uri())
            .put("name", resource.name());
    if (titles(revision)) {
      entry.putText("title", resource.role().title());
    }
    entry.putText("description", resource.description());
    icons(entry, resource.role().icons(), revision);
    entry.putText("mimeType", resource.role().mimeType());
    Json.Builder annotations = Json.object();
    if (resource.role().audience().length > 0) {
      annotations.put("audience", Json.texts(List.of(resource.role().audience())));
    }
    if (resource.role().priority() >= 0) {
      annotations.put("priority", Json.of(BigDecimal.valueOf(resource.role().priority())));
    }
    if (!annotations.isEmpty()) {
      entry.put("annotations", annotations.build());
    }
    if (resource.role().size() >= 0 && !resource.template()) {
      entry.put("size", Json.of(resource.role().size()));
    }
    return entry.build();
  }

  /** A prompt. */
  static Json prompt(PromptPlan prompt, Revision revision) {
    Json.Builder entry = head("name", prompt.name(), revision, prompt.role().title());
    entry.putText("description", prompt.description());
    icons(entry, prompt.role().icons(), revision);
    List<Json> arguments = new ArrayList<>();
    for (Field field : prompt.fields()) {
      arguments.add(argument(field, revision));
    }
    if (!arguments.isEmpty()) {
      entry.put("arguments", Json.of(arguments));
    }
    return entry.build();
  }

  private static Json argument(Field field, Revision revision) {
    Json.Builder argument = head("name", field.name(), revision, field.title());
    String words = field.shape() instanceof Shape.Choice choice ? choice.words() : "";
    String joint = field.description().isEmpty() || words.isEmpty() ? "" : "\n";
    argument.putText("description", field.description() + joint + words);
    if (field.required()) {
      argument.put("required", Json.of(true));
    }
    return argument.build();
  }

  private static boolean titles(Revision revision) {
    return revision.atLeast(Revision.V2025_06_18);
  }

  private static Json.Builder head(String key, String name, Revision revision, String title) {
    Json.Builder entry = Json.object().put(key, name);
    return titles(revision) ? entry.putText("title", title) : entry;
  }

  private static void hint(Json.Builder hints, ToolPlan tool, String name, boolean value) {
    if (tool.written().contains(name)) {
      hints.put(name + "Hint", Json.of(value));
    }
  }

  private static void icons(Json.Builder entry, Icon[] icons, Revision revision) {
    if (icons.length > 0 && revision.atLeast(Revision.V2025_11_25)) {
      entry.put("icons", Json.of(Arrays.stream(icons).map(Entries::icon).toList()));
    }
  }

  private static Json icon(Icon icon) {
    Json.Builder json = Json.object().put("src", icon.src()).putText("mimeType", icon.mimeType());
    if (icon.sizes().length > 0) {
      json.put("sizes", Json.texts(List.of(icon.sizes())));
    }
    return json.putText("theme", icon.theme()).build();
  }
}
