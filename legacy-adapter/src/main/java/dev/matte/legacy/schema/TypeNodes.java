package dev.matte.legacy.schema;

import dev.matte.annotations.McpSchema.Integers;
import dev.matte.legacy.shape.Constraints;
import dev.matte.legacy.shape.Format;
import dev.matte.legacy.shape.Shape;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of types, in one direction; what each looks like docs/concepts/schemas.md says. */
final class TypeNodes {
  private final Direction direction;
  private final Function<Shape.Named, ObjectNode> named;

  /**
   * Schemas in a direction.
   *
   * @param named what stands for a structure: a node that becomes a reference or the structure
   */
  TypeNodes(Direction direction, Function<Shape.Named, ObjectNode> named) {
    this.direction = direction;
    this.named = named;
  }

  /** The schema of values of a type that satisfy constraints. */
  ObjectNode of(Shape shape, Constraints declared, Integers integers) {
    Constraints constraints = direction == Direction.INPUT ? declared : Constraints.NONE;
    if (shape instanceof Shape.Scalar scalar) {
      return scalar(scalar.kind(), constraints, integers);
    } else if (shape instanceof Shape.Formatted formatted) {
      return formatted(formatted.format());
    } else if (shape instanceof Shape.Choice choice) {
      return choice(choice);
    } else if (shape instanceof Shape.Items items) {
      return items(items, constraints, integers);
    } else if (shape instanceof Shape.Mapping mapping) {
      return mapping(mapping, constraints, integers);
    } else if (shape instanceof Shape.Named structure) {
      return named.apply(structure);
    } else if (shape instanceof Shape.Wrapper wrapper) {
      return of(wrapper.inner(), declared, integers);
    }
    return freeForm(((Shape.FreeForm) shape).form());
  }

  /** The schema, or {@code null}. */
  static ObjectNode orNull(ObjectNode schema) {
    ObjectNode either = node();
    ArrayNode alternatives = either.putArray("anyOf");
    alternatives.add(schema);
    alternatives.addObject().put("type", "null");
    return either;
  }

  static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }

  private ObjectNode scalar(Shape.Scalar.Kind kind, Constraints constraints, Integers integers) {
    switch (kind) {
      case BOOL -> {
        ObjectNode schema = typed("boolean");
        constraints.constant().ifPresent(value -> schema.put("const", value));
        return schema;
      }
      case TEXT -> {
        ObjectNode schema = typed("string");
        ConstraintKeywords.text(schema, constraints);
        return schema;
      }
      case CHARACTER -> {
        // One code point of JSON Schema may be two chars of Java.
        return typed("string")
            .put("pattern", "^[\\u0000-\\uFFFF]$")
            .put("minLength", 1)
            .put("maxLength", 1);
      }
      default -> {
        boolean whole = kind.whole();
        ObjectNode schema = typed(whole && integers != Integers.NUMBER ? "integer" : "number");
        boolean bounded = direction == Direction.INPUT && integers == Integers.BOUNDED;
        ConstraintKeywords.number(schema, constraints, whole && bounded ? kind.bits() : 0);
        return schema;
      }
    }
  }

  private ObjectNode formatted(Format format) {
    ObjectNode schema = typed("string");
    boolean reference = format == Format.URI && direction == Direction.OUTPUT;
    text(schema, "format", reference ? "uri-reference" : format.keyword());
    text(schema, "pattern", format.pattern());
    if (format == Format.BASE64) {
      schema.put("contentEncoding", "base64");
    }
    return schema;
  }

  private static ObjectNode choice(Shape.Choice choice) {
    ObjectNode schema = typed("string");
    ArrayNode values = schema.putArray("enum");
    choice.wires().forEach(values::add);
    return text(schema, "description", choice.description());
  }

  private ObjectNode items(Shape.Items list, Constraints constraints, Integers integers) {
    ObjectNode schema = typed("array");
    schema.set("items", item(list.item(), constraints.ofItems(), integers));
    boolean set = direction == Direction.INPUT && list.container() == Shape.Items.Container.SET;
    ConstraintKeywords.array(schema, constraints, set);
    return schema;
  }

  private ObjectNode mapping(Shape.Mapping map, Constraints constraints, Integers integers) {
    ObjectNode schema = typed("object");
    ObjectNode keys = of(map.key(), Constraints.NONE, Integers.BOUNDED);
    // Names are text anyway; what they mean the map's owner says.
    keys.remove(List.of("type", "description"));
    if (!keys.isEmpty()) {
      schema.set("propertyNames", keys);
    }
    schema.set("additionalProperties", item(map.value(), constraints.ofItems(), integers));
    ConstraintKeywords.object(schema, constraints);
    return schema;
  }

  private ObjectNode item(Shape shape, Constraints constraints, Integers integers) {
    ObjectNode schema = of(shape, constraints, integers);
    if (shape instanceof Shape.Choice choice && !choice.words().isEmpty()) {
      String before = choice.description();
      schema.put("description", before.isEmpty() ? choice.words() : before + "\n" + choice.words());
    }
    return schema;
  }

  private static ObjectNode freeForm(Shape.FreeForm.Form kind) {
    return switch (kind) {
      case ANY -> node();
      case OBJECT -> typed("object");
      case ARRAY -> typed("array");
    };
  }

  private static ObjectNode typed(String type) {
    return node().put("type", type);
  }

  private static ObjectNode text(ObjectNode schema, String keyword, String value) {
    return value.isEmpty() ? schema : schema.put(keyword, value);
  }
}
