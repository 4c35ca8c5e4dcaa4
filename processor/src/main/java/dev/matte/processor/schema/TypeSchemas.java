package dev.matte.processor.schema;

import dev.matte.contract.json.Json;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.Formats;
import dev.matte.processor.model.SchemaStyle.Integers;
import dev.matte.processor.model.TypeModel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Schemas of types, in one direction.
 *
 * <p>What a schema says here is what the generated decoder does: docs/concepts/schemas.md holds the
 * table, and a test feeds both with the same values.
 */
final class TypeSchemas {
  private final Direction direction;
  private final Function<TypeModel.Named, Json.Builder> named;

  /**
   * @param named what stands for a structure: a reference, or the structure itself
   */
  TypeSchemas(Direction direction, Function<TypeModel.Named, Json.Builder> named) {
    this.direction = direction;
    this.named = named;
  }

  /** The schema of values of a type that satisfy constraints. */
  Json.Builder of(TypeModel type, Constraints declared, Integers integers) {
    Constraints constraints = direction == Direction.INPUT ? declared : Constraints.NONE;
    if (type instanceof TypeModel.Bool) {
      Json.Builder schema = typed("boolean");
      constraints.constant().ifPresent(value -> schema.put("const", Json.of(value)));
      return schema;
    } else if (type instanceof TypeModel.Whole whole) {
      return whole(whole, constraints, integers);
    } else if (type instanceof TypeModel.Decimal) {
      Json.Builder schema = typed("number");
      ConstraintKeywords.number(schema, constraints, Optional.empty(), Optional.empty());
      return schema;
    } else if (type instanceof TypeModel.Text text) {
      return text(text, constraints);
    } else if (type instanceof TypeModel.Formatted formatted) {
      return formatted(formatted.format());
    } else if (type instanceof TypeModel.Choice choice) {
      return choice(choice);
    } else if (type instanceof TypeModel.Items items) {
      return items(items, constraints, integers);
    } else if (type instanceof TypeModel.Mapping mapping) {
      return mapping(mapping, constraints, integers);
    } else if (type instanceof TypeModel.Named structure) {
      return named.apply(structure);
    } else if (type instanceof TypeModel.Wrapper wrapper) {
      return of(wrapper.inner(), declared, integers);
    } else if (type instanceof TypeModel.FreeForm free) {
      return freeForm(free, constraints);
    }
    return Json.object();
  }

  private Json.Builder whole(TypeModel.Whole type, Constraints constraints, Integers integers) {
    Json.Builder schema = typed(integers == Integers.NUMBER ? "number" : "integer");
    boolean bounded =
        direction == Direction.INPUT && integers == Integers.BOUNDED && type.bits() > 0;
    Optional<BigDecimal> beyond =
        bounded
            ? Optional.of(new BigDecimal(BigInteger.ONE.shiftLeft(type.bits() - 1)))
            : Optional.empty();
    ConstraintKeywords.number(
        schema,
        constraints,
        beyond.map(BigDecimal::negate),
        beyond.map(value -> value.subtract(BigDecimal.ONE)));
    return schema;
  }

  private static Json.Builder text(TypeModel.Text type, Constraints constraints) {
    Json.Builder schema = typed("string");
    if (type.character()) {
      // One code point of JSON Schema may be two chars of Java.
      return schema
          .put("pattern", "^[\\u0000-\\uFFFF]$")
          .put("minLength", Json.of(1))
          .put("maxLength", Json.of(1));
    }
    ConstraintKeywords.text(schema, constraints);
    return schema;
  }

  private Json.Builder formatted(TypeModel.Format format) {
    Json.Builder schema = typed("string");
    Formats.keyword(format)
        .map(name -> name.equals("uri") && direction == Direction.OUTPUT ? "uri-reference" : name)
        .ifPresent(name -> schema.put("format", name));
    Formats.pattern(format).ifPresent(pattern -> schema.put("pattern", pattern));
    if (format == TypeModel.Format.BASE64) {
      schema.put("contentEncoding", "base64");
    }
    return schema;
  }

  private static Json.Builder choice(TypeModel.Choice type) {
    List<TypeModel.Choice.Constant> constants = type.constants();
    Json.Builder schema =
        typed("string")
            .put(
                "enum",
                Json.texts(constants.stream().map(TypeModel.Choice.Constant::wire).toList()));
    return schema.putText("description", type.description());
  }

  /** What the constants' own descriptions say, a line each, or empty. */
  static String constants(TypeModel type) {
    if (type instanceof TypeModel.Choice choice) {
      return choice.constants().stream()
          .filter(constant -> !constant.description().isEmpty())
          .map(constant -> constant.wire() + ": " + constant.description())
          .collect(Collectors.joining("\n"));
    }
    return "";
  }

  private Json.Builder items(TypeModel.Items type, Constraints constraints, Integers integers) {
    Constraints inner = constraints.items().orElse(Constraints.NONE);
    Json.Builder schema = typed("array").put("items", item(type.item(), inner, integers));
    boolean set = direction == Direction.INPUT && type.container() == TypeModel.Container.SET;
    ConstraintKeywords.array(schema, constraints, set);
    return schema;
  }

  private Json.Builder mapping(TypeModel.Mapping type, Constraints constraints, Integers integers) {
    Constraints inner = constraints.items().orElse(Constraints.NONE);
    Json.Builder schema = typed("object");
    keys(type.key()).ifPresent(keys -> schema.put("propertyNames", keys));
    schema.put("additionalProperties", item(type.value(), inner, integers));
    ConstraintKeywords.object(schema, constraints);
    return schema;
  }

  private Json item(TypeModel type, Constraints constraints, Integers integers) {
    Json.Builder schema = of(type, constraints, integers);
    Descriptions.append(schema, constants(type));
    return Keywords.ordered(schema);
  }

  /** Names are text anyway, so {@code type} is left out; what they mean the map's owner says. */
  private Optional<Json> keys(TypeModel key) {
    Json.Members all = of(key, Constraints.NONE, Integers.BOUNDED).build();
    Json.Builder rest = Json.object();
    all.values().entrySet().stream()
        .filter(keyword -> !Set.of("type", "description").contains(keyword.getKey()))
        .forEach(keyword -> rest.put(keyword.getKey(), keyword.getValue()));
    return rest.isEmpty() ? Optional.empty() : Optional.of(Keywords.ordered(rest));
  }

  private static Json.Builder freeForm(TypeModel.FreeForm type, Constraints constraints) {
    switch (type.shape()) {
      case OBJECT -> {
        Json.Builder schema = typed("object");
        ConstraintKeywords.object(schema, constraints);
        return schema;
      }
      case ARRAY -> {
        Json.Builder schema = typed("array");
        ConstraintKeywords.array(schema, constraints, false);
        return schema;
      }
      default -> {
        return Json.object();
      }
    }
  }

  private static Json.Builder typed(String type) {
    return Json.object().put("type", type);
  }
}
