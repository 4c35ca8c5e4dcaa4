package dev.matte.legacy.shape;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.matte.annotations.Describe;
import dev.matte.legacy.shape.Structure.Union.Variant;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JavaType;

/** Reads sealed types, and hierarchies that list their types for Jackson. */
final class UnionReader {
  private final Reading reading;
  private final ShapeReader shapes;

  UnionReader(Reading reading, ShapeReader shapes) {
    this.reading = reading;
    this.shapes = shapes;
  }

  /** Whether a type stands for others that are all known. */
  static boolean union(Class<?> type) {
    boolean open =
        type.isInterface() || (Modifier.isAbstract(type.getModifiers()) && !type.isEnum());
    return open
        && !type.isPrimitive()
        && !type.isArray()
        && (type.isSealed() || type.getDeclaredAnnotation(JsonSubTypes.class) != null);
  }

  Structure read(String key, JavaType type) {
    Class<?> raw = type.getRawClass();
    Marks marks = Marks.of(raw);
    new SchemaMarks(reading).refuse(marks, "write it on the variants or on the component");
    TypeOptions.of(reading, raw);
    Discriminator discriminator = Discriminator.of(reading, raw);
    List<Variant> variants = new ArrayList<>();
    for (Map.Entry<Class<?>, String> subtype : subtypes(raw).entrySet()) {
      variants.add(variant(type, subtype.getKey(), subtype.getValue(), discriminator));
    }
    if (variants.isEmpty()) {
      throw reading.refused(raw.getTypeName() + " has no variants", "name some");
    }
    return new Structure.Union(
        key,
        type,
        marks.find(Describe.class).map(Describe::value).orElse(""),
        discriminator.property(),
        List.copyOf(variants));
  }

  /** A type that Jackson names in its JSON, used by itself. */
  Structure alone(String key, JavaType type, JsonTypeInfo info) {
    Class<?> raw = type.getRawClass();
    Discriminator discriminator = Discriminator.of(reading, info);
    String wire = discriminator.name(raw);
    refuseOtherNames(raw, raw, wire);
    if (raw.getDeclaredAnnotation(JsonSubTypes.class) != null) {
      throw Jackson.refused(
          reading,
          "@JsonSubTypes",
          raw.getSimpleName() + " is not abstract, so one of them itself");
    }
    if (!(shapes.variant(type) instanceof Shape.Named named)) {
      throw reading.refused(raw.getTypeName() + " is no JSON object", "drop @JsonTypeInfo");
    }
    return new Structure.Union(
        key, type, "", discriminator.property(), List.of(new Variant(wire, named.key(), type)));
  }

  private Variant variant(
      JavaType union, Class<?> subtype, String listed, Discriminator discriminator) {
    return reading.within(
        "variant " + subtype.getSimpleName(),
        () -> {
          if (subtype.isEnum() || Modifier.isAbstract(subtype.getModifiers())) {
            throw reading.refused("it is an enum or abstract", "take a record");
          }
          Shape shape = shapes.variant(Subtypes.resolved(reading, union, subtype));
          if (!(shape instanceof Shape.Named named)) {
            throw reading.refused("it is no JSON object", "take a record");
          }
          String wire = listed.isEmpty() ? discriminator.name(subtype) : listed;
          return new Variant(wire, named.key(), named.type());
        });
  }

  /** The names that {@code @JsonSubTypes} gives, by class; sealed types are replaced by theirs. */
  private Map<Class<?>, String> subtypes(Class<?> type) {
    Map<Class<?>, String> found = new LinkedHashMap<>();
    JsonSubTypes listed = type.getDeclaredAnnotation(JsonSubTypes.class);
    if (listed == null) {
      permitted(type, found);
      return found;
    }
    for (JsonSubTypes.Type each : listed.value()) {
      if (each.names().length > 0) {
        throw Jackson.refused(reading, "@JsonSubTypes(names)", "a variant has one name");
      }
      found.putIfAbsent(each.value(), each.name());
    }
    return found;
  }

  private static void permitted(Class<?> type, Map<Class<?>, String> found) {
    for (Class<?> subtype : type.getPermittedSubclasses()) {
      if (union(subtype)) {
        permitted(subtype, found);
      } else {
        found.putIfAbsent(subtype, "");
      }
    }
  }

  /** Two names for one type are a mistake that nobody makes on purpose. */
  private void refuseOtherNames(Class<?> type, Class<?> from, String own) {
    for (Class<?> parent : Subtypes.parents(from)) {
      JsonSubTypes listed = parent.getDeclaredAnnotation(JsonSubTypes.class);
      if (listed != null) {
        for (JsonSubTypes.Type each : listed.value()) {
          if (each.value() == type && !each.name().isEmpty() && !each.name().equals(own)) {
            throw Jackson.refused(
                reading,
                "@JsonSubTypes",
                type.getSimpleName() + " is named \"" + own + "\" where it is used by itself");
          }
        }
      }
      refuseOtherNames(type, parent, own);
    }
  }
}
