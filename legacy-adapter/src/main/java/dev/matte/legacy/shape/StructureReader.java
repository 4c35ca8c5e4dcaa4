package dev.matte.legacy.shape;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JavaType;

/** Reads types that authors declare: records, unions, wrappers and beans. */
final class StructureReader {
  /** Type arguments that nest deeper than this come from a type that contains itself in them. */
  private static final int DEEPEST_ARGUMENTS = 12;

  private final Reading reading;
  private final FieldReader fields;
  private final RecordReader records;
  private final BeanReader beans;
  private final UnionReader unions;
  private final WrapperReader wrappers;

  StructureReader(Reading reading, ShapeReader shapes) {
    this.reading = reading;
    this.fields = new FieldReader(reading, shapes);
    this.records = new RecordReader(reading, fields);
    this.beans = new BeanReader(reading, fields);
    this.unions = new UnionReader(reading, shapes);
    this.wrappers = new WrapperReader(reading, shapes);
  }

  FieldReader fields() {
    return fields;
  }

  /** Reads a type used by itself; one that Jackson names in its JSON is a union of one. */
  Shape read(JavaType type) {
    Class<?> raw = type.getRawClass();
    Optional<JsonTypeInfo> info = Discriminator.typeInfo(raw);
    if (info.isEmpty() || Discriminator.none(info.get()) || UnionReader.union(raw)) {
      return variant(type);
    }
    if (WrapperReader.value(raw).isPresent()) {
      throw Jackson.refused(reading, "@JsonTypeInfo", "a bare value cannot say what it is");
    }
    return named("@JsonTypeInfo ", type, key -> unions.alone(key, type, info.get()));
  }

  /** Reads a type of which a union says that it is one of its variants. */
  Shape variant(JavaType type) {
    Class<?> raw = type.getRawClass();
    refuse(type);
    reading.file(raw);
    if (UnionReader.union(raw)) {
      return named("", type, key -> unions.read(key, type));
    }
    if (raw.isInterface()) {
      throw reading.refused(
          raw.getTypeName() + " is an interface, and any class may implement it",
          "take a sealed interface");
    }
    Optional<Shape> wrapper = wrappers.read(type);
    if (wrapper.isPresent()) {
      return wrapper.get();
    }
    if (Modifier.isAbstract(raw.getModifiers())) {
      throw reading.refused(
          raw.getTypeName() + " is abstract, and any class may extend it",
          "take a sealed interface");
    }
    return raw.isRecord() && !RecordReader.madeOtherwise(raw)
        ? named("", type, key -> records.read(key, type))
        : named("", type, key -> beans.read(key, type));
  }

  private Shape named(String kind, JavaType type, Function<String, Structure> reader) {
    return new Shape.Named(
        type,
        reading
            .structures()
            .key(
                kind + type.toCanonical(),
                type,
                key ->
                    reading.within(type.getRawClass().getSimpleName(), () -> reader.apply(key))));
  }

  private void refuse(JavaType type) {
    Class<?> raw = type.getRawClass();
    if (raw.isMemberClass()
        && !raw.isInterface()
        && !raw.isRecord()
        && !Modifier.isStatic(raw.getModifiers())) {
      throw reading.refused(raw.getTypeName() + " is an inner class", "make it static");
    }
    if (raw.isLocalClass() || raw.isAnonymousClass() || raw.isHidden()) {
      throw reading.refused(raw.getTypeName() + " has no name", "declare it in a class");
    }
    if (depth(type) > DEEPEST_ARGUMENTS) {
      throw reading.refused(
          raw.getTypeName() + " contains itself with ever new type arguments",
          "fix its type arguments");
    }
  }

  private static int depth(JavaType type) {
    int deepest = 0;
    for (int i = 0; i < type.containedTypeCount(); i++) {
      deepest = Math.max(deepest, depth(type.containedType(i)));
    }
    return 1 + deepest;
  }
}
