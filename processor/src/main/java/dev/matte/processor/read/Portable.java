package dev.matte.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The portable annotations of {@code org.mcpjava}, read as ours: each row names one of ours, one of
 * theirs, and theirs for each of our attributes; a dot leads into an annotation within.
 */
final class Portable {
  private static final String ROOT = "org.mcpjava.server.";
  private static final Map<String, String> TEXTS =
      Map.of("name", "name", "title", "title", "description", "description");
  private static final Map<String, String> ARGUMENT =
      Map.of("name", "name", "required", "required");

  private static final List<Row> ROWS =
      List.of(
          new Row(
              Names.TOOL,
              ROOT + "tools.Tool",
              Map.of(
                  "name", "name",
                  "title", "title",
                  "description", "description",
                  "readOnly", "annotations.readOnlyHint",
                  "destructive", "annotations.destructiveHint",
                  "idempotent", "annotations.idempotentHint",
                  "openWorld", "annotations.openWorldHint")),
          new Row(Names.PROMPT, ROOT + "prompts.Prompt", TEXTS),
          new Row(
              Names.RESOURCE,
              ROOT + "resources.Resource",
              Map.of(
                  "uri", "uri",
                  "name", "name",
                  "title", "title",
                  "description", "description",
                  "mimeType", "mimeType",
                  "size", "size")),
          new Row(
              Names.RESOURCE,
              ROOT + "resources.ResourceTemplate",
              Map.of(
                  "uri", "uriTemplate",
                  "name", "name",
                  "title", "title",
                  "description", "description",
                  "mimeType", "mimeType")),
          new Row(Names.COMPLETE, ROOT + "completion.CompletePrompt", Map.of("prompt", "value")),
          new Row(
              Names.COMPLETE,
              ROOT + "completion.CompleteResourceTemplate",
              Map.of("resource", "value")),
          new Row(Names.PARAM, ROOT + "completion.CompleteArg", Map.of("name", "name")),
          new Row(Names.PARAM, ROOT + "tools.ToolArg", ARGUMENT),
          new Row(Names.DESCRIBE, ROOT + "tools.ToolArg", Map.of("value", "description")),
          new Row(Names.DEFAULT, ROOT + "tools.ToolArg", Map.of("value", "defaultValue")),
          new Row(Names.PARAM, ROOT + "prompts.PromptArg", ARGUMENT),
          new Row(Names.DESCRIBE, ROOT + "prompts.PromptArg", Map.of("value", "description")),
          new Row(Names.DEFAULT, ROOT + "prompts.PromptArg", Map.of("value", "defaultValue")),
          new Row(Names.PARAM, ROOT + "resources.ResourceTemplateArg", ARGUMENT));

  /** What their annotations say when the name of the element is meant. */
  private static final String ELEMENT_NAME = "<<element name>>";

  private Portable() {}

  private record Row(String ours, String theirs, Map<String, String> attributes) {}

  /** One of theirs among the annotations, as if it were the one of ours. */
  static Optional<Written> find(List<Written> all, String ours) {
    for (Row row : ROWS) {
      if (row.ours().equals(ours)) {
        for (Written each : all) {
          if (each.name().equals(row.theirs()) && says(each, row)) {
            return Optional.of(each.as(ours, row.attributes()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a text is there only to say that nothing is said. */
  static boolean placeholder(Object value) {
    return value.equals(ELEMENT_NAME);
  }

  /** A default or a description is there only when it is written; the others always are. */
  private static boolean says(Written written, Row row) {
    boolean single = row.attributes().keySet().equals(Set.of("value"));
    return !single || written.has(row.attributes().getOrDefault("value", ""));
  }
}
