package dev.matte.legacy.reflect;

import dev.matte.annotations.McpSchema;
import dev.matte.contract.json.Json;
import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.Reading;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.Structure;
import dev.matte.legacy.shape.Style;
import dev.matte.runtime.binding.MirroredHeader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The headers that repeat arguments of a tool, found in the schema that clients see, so that both
 * sides look at the same.
 *
 * <p>Specification: 2026-07-28, server/tools, "x-mcp-header".
 */
final class Headers {
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private final Reading reading;
  private final List<MirroredHeader> found = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  Headers(Reading reading) {
    this.reading = reading;
  }

  List<MirroredHeader> of(Json.Members input, List<Field> fields, Style style) {
    walk(input, List.of());
    Set<String> asked = new HashSet<>();
    fields.forEach(field -> check(field, style, asked, new HashSet<>()));
    if (!names.containsAll(asked)) {
      throw reading.refused(
          "a header stands on what is not always at one place in the arguments",
          "write it on a parameter, or on a member of plain records");
    }
    return List.copyOf(found);
  }

  private void walk(Json.Members schema, List<String> path) {
    if (!(schema.values().get("properties") instanceof Json.Members properties)) {
      return;
    }
    for (Map.Entry<String, Json> property : properties.values().entrySet()) {
      if (property.getValue() instanceof Json.Members value) {
        List<String> inner = new ArrayList<>(path);
        inner.add(property.getKey());
        if (value.values().get("x-mcp-header") instanceof Json.Text header) {
          add(header.value(), inner);
        }
        walk(value, inner);
      }
    }
  }

  private void add(String header, List<String> path) {
    if (!TOKEN.matcher(header).matches() || !names.add(header.toLowerCase(Locale.ROOT))) {
      throw reading.refused(
          "\"" + header + "\" is no header name, or stands on two arguments", "take another one");
    }
    found.add(new MirroredHeader("Mcp-Param-" + header, List.copyOf(path)));
  }

  /** Notes the headers that fields ask for, and refuses those that clients would not repeat. */
  private void check(Field field, Style style, Set<String> asked, Set<String> open) {
    Shape shape = field.shape().bare();
    if (!field.header().isEmpty()) {
      McpSchema.Integers integers = field.integers().orElse(style.integers());
      boolean number =
          shape instanceof Shape.Scalar scalar
              && scalar.kind().number()
              && (!scalar.kind().whole() || integers == McpSchema.Integers.NUMBER);
      if (!field.shape().scalar() || number) {
        throw reading.refused(
            "\"" + field.name() + "\" has a header and is no text, integer or boolean",
            "drop the header");
      }
      asked.add(field.header().toLowerCase(Locale.ROOT));
    }
    structures(shape, style, asked, open);
  }

  private void structures(Shape shape, Style style, Set<String> asked, Set<String> open) {
    if (shape instanceof Shape.Items items) {
      structures(items.item().bare(), style, asked, open);
    } else if (shape instanceof Shape.Mapping mapping) {
      structures(mapping.value().bare(), style, asked, open);
    } else if (shape instanceof Shape.Named named && open.add(named.key())) {
      structure(reading.structures().get(named.key()), style, asked, open);
    }
  }

  private void structure(Structure structure, Style style, Set<String> asked, Set<String> open) {
    if (structure instanceof Structure.Fields fields) {
      fields.fields().forEach(field -> check(field, style, asked, open));
    } else if (structure instanceof Structure.Union union) {
      for (Structure.Union.Variant variant : union.variants()) {
        structure(reading.structures().get(variant.key()), style, asked, open);
      }
    }
  }
}
