package dev.matte.runtime.tool;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Icon;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.schema.JsonSchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a tool that is added at run time says of itself. Immutable: each method that adds something
 * answers with another definition.
 *
 * <p>Its schemas may have the keywords of generated ones, and every one of them is held against the
 * arguments of each call and against structured results.
 *
 * <p>Specification: server/tools, "Tool".
 */
public final class ToolDefinition {

  private static final int LONGEST_NAME = 128;

  private final String name;
  private final String description;
  private final JsonSlice input;
  private final JsonSchema inputSchema;
  private Optional<String> title = Optional.empty();
  private Optional<JsonSlice> output = Optional.empty();
  private Optional<JsonSchema> outputSchema = Optional.empty();
  private Optional<JsonSlice> meta = Optional.empty();
  private Map<String, Boolean> hints = Map.of();
  private List<Icon> icons = List.of();
  private Duration timeout = Duration.ZERO;

  private ToolDefinition(String name, String description, JsonSlice input, JsonSchema inputSchema) {
    this.name = name;
    this.description = description;
    this.input = input;
    this.inputSchema = inputSchema;
  }

  /**
   * A tool.
   *
   * @param name 1 to 128 letters, digits, underscores, hyphens and dots
   * @param description what it does, for the model
   * @param inputSchema a JSON Schema whose type is object
   * @throws IllegalArgumentException if the name is not such a name, or the schema cannot be held
   *     against arguments
   */
  public static ToolDefinition of(String name, String description, String inputSchema) {
    refuseName(name);
    if (description.isBlank()) {
      throw new IllegalArgumentException("tool " + name + " has no description");
    }
    JsonSlice input = JsonSlice.of(compact(inputSchema));
    if (!isObjectSchema(input)) {
      throw new IllegalArgumentException(
          "tool " + name + ": the type of an input schema has to be object");
    }
    return new ToolDefinition(name, description, input, JsonSchema.of(input));
  }

  /** With a name for people. */
  public ToolDefinition title(String title) {
    ToolDefinition copy = copy();
    copy.title = Optional.of(title);
    return copy;
  }

  /**
   * With a schema that every structured result fits; a result that does not is an internal error.
   *
   * @throws IllegalArgumentException if the schema cannot be held against results
   */
  public ToolDefinition outputSchema(String outputSchema) {
    ToolDefinition copy = copy();
    JsonSlice text = JsonSlice.of(compact(outputSchema));
    copy.output = Optional.of(text);
    copy.outputSchema = Optional.of(JsonSchema.of(text));
    return copy;
  }

  /** With metadata, a JSON object. */
  public ToolDefinition meta(String meta) {
    ToolDefinition copy = copy();
    copy.meta = Optional.of(JsonSlice.of(compact(meta)));
    return copy;
  }

  /** With one more picture. */
  public ToolDefinition icon(Icon icon) {
    ToolDefinition copy = copy();
    copy.icons = new ArrayList<>(icons);
    copy.icons.add(icon);
    return copy;
  }

  /**
   * With the longest time a call may take, in place of the host's limit. A call that takes longer
   * is interrupted and answered with an error.
   *
   * @throws IllegalArgumentException if the time is shorter than a millisecond
   */
  public ToolDefinition timeout(Duration timeout) {
    if (timeout.toMillis() < 1) {
      throw new IllegalArgumentException(
          "tool " + name + ": expected a millisecond or more, found " + timeout);
    }
    ToolDefinition copy = copy();
    copy.timeout = timeout;
    return copy;
  }

  /** With the hint whether it leaves everything as it is. */
  public ToolDefinition readOnly(boolean readOnly) {
    return hint("readOnlyHint", readOnly);
  }

  /** With the hint whether it may destroy something. */
  public ToolDefinition destructive(boolean destructive) {
    return hint("destructiveHint", destructive);
  }

  /** With the hint whether calling it again with the same arguments changes nothing more. */
  public ToolDefinition idempotent(boolean idempotent) {
    return hint("idempotentHint", idempotent);
  }

  /** With the hint whether it deals with a world outside its own. */
  public ToolDefinition openWorld(boolean openWorld) {
    return hint("openWorldHint", openWorld);
  }

  /** The tool's name. */
  public String name() {
    return name;
  }

  /** The longest time a call may take; zero when that is left to the host. */
  public Duration timeout() {
    return timeout;
  }

  /** What arguments have to fit. */
  public JsonSchema inputSchema() {
    return inputSchema;
  }

  /** What structured results have to fit. */
  public Optional<JsonSchema> outputSchema() {
    return outputSchema;
  }

  /** The tool as a revision lists it. */
  public String json(Revision revision) {
    boolean titles = revision.atLeast(Revision.V2025_06_18);
    JsonWriter json = new JsonWriter();
    json.beginObject().name("name").value(name);
    if (titles && title.isPresent()) {
      json.name("title").value(title.get());
    }
    json.name("description").value(description);
    Icon.writeAll(icons, json, revision);
    json.name("inputSchema").raw(input);
    if (output.isPresent() && (revision.modern() || (titles && isObjectSchema(output.get())))) {
      json.name("outputSchema").raw(output.get());
    }
    if (!hints.isEmpty() && revision.atLeast(Revision.V2025_03_26)) {
      json.name("annotations").beginObject();
      hints.forEach((hint, value) -> json.name(hint).value((boolean) value));
      json.endObject();
    }
    if (titles && meta.isPresent()) {
      json.name("_meta").raw(meta.get());
    }
    return json.endObject().toString();
  }

  private ToolDefinition hint(String name, boolean value) {
    ToolDefinition copy = copy();
    copy.hints = new LinkedHashMap<>(hints);
    copy.hints.put(name, value);
    return copy;
  }

  private ToolDefinition copy() {
    ToolDefinition copy = new ToolDefinition(name, description, input, inputSchema);
    copy.title = title;
    copy.output = output;
    copy.outputSchema = outputSchema;
    copy.meta = meta;
    copy.hints = hints;
    copy.icons = icons;
    copy.timeout = timeout;
    return copy;
  }

  private static void refuseName(String name) {
    boolean legal = !name.isEmpty() && name.length() <= LONGEST_NAME;
    for (int i = 0; i < name.length() && legal; i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      legal = letter || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    }
    if (!legal) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is no tool name: 1 to 128 letters, digits, '_', '-' and '.'");
    }
  }

  /** Without white space between values: on some transports a line end would end the message. */
  private static String compact(String json) {
    StringBuilder text = new StringBuilder(json.length());
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (quoted && c == '\\' && i + 1 < json.length()) {
        text.append(c).append(json.charAt(++i));
        continue;
      }
      quoted ^= c == '"';
      if (quoted || c > ' ') {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean isObjectSchema(JsonSlice schema) {
    return JsonSchema.rootType(schema).equals("object");
  }
}
