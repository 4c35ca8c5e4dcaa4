package dev.matte.processor.read;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import dev.matte.processor.model.SchemaExtras;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads the JSON that authors write into annotations: additions to schemas, and {@code _meta}. */
final class ExtrasReader {
  private static final List<String> STYLE =
      List.of(
          "integers", "additionalProperties", "unknownArguments", "dialect", "repairs", "output");

  private final Reading reading;

  ExtrasReader(Reading reading) {
    this.reading = reading;
  }

  /** For the schema of a parameter or component. */
  SchemaExtras ofField(Marks marks) {
    return marks.find(Names.SCHEMA).map(this::read).orElse(SchemaExtras.NONE);
  }

  /** For the root of a tool's input schema. */
  SchemaExtras ofTool(Marks marks) {
    return ofField(marks);
  }

  /** For the objects of a type; how schemas are written is the tool's matter. */
  SchemaExtras ofType(Marks marks) {
    Optional<Written> written = marks.find(Names.SCHEMA);
    written.ifPresent(
        each ->
            refuse(each, STYLE, "on a type of arguments only keywords and without have a meaning"));
    return written.map(this::read).orElse(SchemaExtras.NONE);
  }

  /** For a type whose schema takes no additions. */
  void refuse(Marks marks, String reason) {
    marks
        .find(Names.SCHEMA)
        .ifPresent(written -> refuse(written, List.of("keywords", "without"), reason));
  }

  /** What clients are shown without any schema takes no additions to one. */
  void refuseAll(Marks marks) {
    String reason = "prompts and resources have no schema that clients see";
    marks
        .find(Names.SCHEMA)
        .ifPresent(
            each -> reading.fault("misplaced-annotation", each.origin(), "@McpSchema", reason));
  }

  /** An interface has no schema of its own. */
  void refuseOnInterface(Marks marks) {
    marks
        .find(Names.SCHEMA)
        .ifPresent(
            written ->
                refuse(
                    written,
                    List.of("keywords", "without", "output"),
                    "it speaks of one schema; write it on a tool, parameter, component or record"));
  }

  /** The JSON object written in an attribute; empty when there is none, or it is not one. */
  Optional<Json.Members> object(Written written, String attribute) {
    Optional<String> text = written.text(attribute);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Json value = JsonText.parse(text.get());
      if (value instanceof Json.Members members) {
        return Optional.of(members);
      }
      fault(written, attribute, "it is " + kind(value));
    } catch (JsonSyntaxException e) {
      fault(written, attribute, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private SchemaExtras read(Written written) {
    return new SchemaExtras(
        object(written, "keywords").orElse(SchemaExtras.NONE.keywords()),
        new LinkedHashSet<>(written.texts("without")));
  }

  private void refuse(Written written, List<String> attributes, String reason) {
    for (String attribute : attributes) {
      if (written.has(attribute)) {
        reading.fault(
            "misplaced-annotation",
            written.origin(attribute),
            "@McpSchema(" + attribute + ")",
            reason);
      }
    }
  }

  private void fault(Written written, String attribute, String reason) {
    String shown = "@" + written.simpleName() + "(" + attribute + ")";
    reading.fault("json-attribute", written.origin(attribute), shown, reason);
  }

  private static String kind(Json value) {
    if (value instanceof Json.Items) {
      return "an array";
    } else if (value instanceof Json.Text) {
      return "text";
    } else if (value instanceof Json.Numeral) {
      return "a number";
    }
    return value.text();
  }
}
