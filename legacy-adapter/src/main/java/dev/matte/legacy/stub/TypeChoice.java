package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses Java types for schemas.
 *
 * <p>The nearest type is good enough: what it does not say of the schema is noted beside it. So
 * there is a type for everything, if only any JSON.
 */
final class TypeChoice {
  /** More constants than that, and the class that holds them may become too large. */
  private static final int MOST_CONSTANTS = 1_000;

  /** Lists of lists of lists are as deep as a line is wide. */
  private static final int DEEPEST = 4;

  private static final Set<String> OF_TEXT = Set.of("minLength", "maxLength", "pattern", "const");

  private final Types types;
  private final boolean wholeNumbers;

  TypeChoice(Types types, boolean wholeNumbers) {
    this.types = types;
    this.wholeNumbers = wholeNumbers;
  }

  /**
   * The type of a value.
   *
   * @param name what the value is called on the wire
   */
  Chosen of(Schema schema, String name, Place place, boolean whole) {
    if (!schema.has("type") && schema.has("anyOf")) {
      return orNull(schema, name, place).orElse(Chosen.of(Shape.Plain.ANY));
    }
    boolean constants = !schema.has("type") && schema.texts("enum").isPresent();
    Chosen chosen = byType(constants ? "string" : schema.text("type"), schema, name, place, whole);
    return Defaults.someAllowed(chosen.shape(), schema) ? chosen : Chosen.of(Shape.Plain.ANY);
  }

  private Chosen byType(String type, Schema schema, String name, Place place, boolean whole) {
    return switch (type) {
      case "string" -> text(schema, name, place);
      case "integer" -> integer(schema);
      case "number" -> number(schema, name, whole);
      case "boolean" -> Chosen.of(Shape.Plain.FLAG);
      case "array" -> array(schema, name, place);
      case "object" -> object(schema, name, place);
      default -> Chosen.of(Shape.Plain.ANY);
    };
  }

  private Chosen text(Schema schema, String name, Place place) {
    List<String> values = schema.texts("enum").orElse(List.of());
    boolean named = !values.isEmpty() && !values.contains("") && values.size() <= MOST_CONSTANTS;
    if (named && values.stream().allMatch(Literals::fits)) {
      return Chosen.of(new Shape.Choice(types.constants(name, values, place)));
    }
    if (schema.has("enum")) {
      return Chosen.of(Shape.Plain.TEXT);
    }
    Chosen type = Chosen.of(standard(schema));
    if (type.shape() != Shape.Plain.TEXT) {
      return type;
    }
    Chosen sized = Limits.size(type, schema.json(), "Length");
    return schema.text("format").equals("email")
        ? sized.with(Annotation.of(Annotation.JAKARTA + "Email"), schema.json(), "format")
        : sized;
  }

  private static Shape standard(Schema schema) {
    if (schema.hasAny(OF_TEXT)) {
      return Shape.Plain.TEXT;
    }
    return switch (schema.text("format")) {
      case "date-time" -> Shape.Plain.TIMESTAMP;
      case "date" -> Shape.Plain.DATE;
      case "time" -> Shape.Plain.TIME;
      case "uuid" -> Shape.Plain.ID;
      case "uri" -> Shape.Plain.ADDRESS;
      default -> Shape.Plain.TEXT;
    };
  }

  private static Chosen integer(Schema schema) {
    Shape type =
        Limits.within(schema.json(), 32)
            ? Shape.Plain.INT
            : Limits.reaches(schema.json(), 64) ? Shape.Plain.LONG : Shape.Plain.BIG;
    return Limits.number(Chosen.of(type), schema.json());
  }

  private Chosen number(Schema schema, String name, boolean whole) {
    if (whole || (wholeNumbers && Counts.likely(name, schema))) {
      Shape type =
          Limits.within(schema.json(), 32) || Counts.small(name, schema)
              ? Shape.Plain.INT
              : Shape.Plain.LONG;
      if (type == Shape.Plain.INT
          ? Limits.reaches(schema.json(), 32)
          : Limits.reaches(schema.json(), 64)) {
        return Limits.number(Chosen.of(type).asNumber(), schema.json());
      }
    }
    return Limits.number(Chosen.of(Shape.Plain.DOUBLE), schema.json());
  }

  private Chosen array(Schema schema, String name, Place place) {
    if (!(schema.get("items").orElse(Json.nothing()) instanceof Json.Members items)
        || place.depth() >= DEEPEST) {
      return Chosen.of(Shape.Plain.ARRAY);
    }
    Optional<Shape> item = item(new Schema(items), Words.singular(name), place.deeper());
    if (item.isEmpty()) {
      return Chosen.of(Shape.Plain.ARRAY);
    }
    boolean unique = schema.get("uniqueItems").equals(Optional.of(Json.of(true)));
    return Limits.size(Chosen.of(new Shape.Listing(item.get(), unique)), schema.json(), "Items");
  }

  private Chosen object(Schema schema, String name, Place place) {
    if (!schema.members("properties").values().isEmpty()) {
      Optional<Declared.Fields> fields = types.fields(name, schema, place);
      return Chosen.of(fields.isPresent() ? new Shape.Structure(fields.get()) : Shape.Plain.OBJECT);
    }
    if (schema.get("additionalProperties").orElse(Json.nothing()) instanceof Json.Members values
        && place.depth() < DEEPEST) {
      Optional<Shape> value = item(new Schema(values), Words.singular(name), place.deeper());
      if (value.isPresent()) {
        Chosen mapping = Chosen.of(new Shape.Mapping(value.get()));
        return Limits.size(mapping, schema.json(), "Properties");
      }
    }
    return Chosen.of(Shape.Plain.OBJECT);
  }

  /** What a list or map holds; its constraints are left to the schema. */
  private Optional<Shape> item(Schema schema, String name, Place place) {
    Shape item = of(schema, name, place, false).shape();
    return item instanceof Shape.OrNull ? Optional.empty() : Optional.of(item);
  }

  /** {@code anyOf} a type and null, as Python servers write what may be absent. */
  private Optional<Chosen> orNull(Schema schema, String name, Place place) {
    if (!(schema.get("anyOf").orElseThrow() instanceof Json.Items items)
        || items.values().size() != 2
        || !items.values().get(1).equals(Json.object().put("type", "null").build())
        || !(items.values().get(0) instanceof Json.Members first)
        || place.required()) {
      return Optional.empty();
    }
    Chosen inner = of(new Schema(first), name, place.asItem(), false);
    boolean said =
        inner.schema().equals(first)
            && inner.shape() != Shape.Plain.ANY
            && !(inner.shape() instanceof Shape.OrNull);
    return said
        ? Optional.of(
            new Chosen(
                new Shape.OrNull(inner.shape(), inner.schema()),
                inner.constraints(),
                Json.object().build(),
                false))
        : Optional.empty();
  }
}
