package dev.matte.processor.read;

import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.Structure.Union.Variant;
import dev.matte.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads sealed types, and hierarchies that list their types for Jackson. */
final class UnionReader {
  private final Reading reading;
  private final TypeReader types;

  UnionReader(Reading reading, TypeReader types) {
    this.reading = reading;
    this.types = types;
  }

  /** Whether a type stands for others that are all known. */
  static boolean union(Reading reading, TypeElement type) {
    boolean open =
        type.getKind() == ElementKind.INTERFACE
            || (type.getModifiers().contains(Modifier.ABSTRACT)
                && type.getKind() == ElementKind.CLASS);
    return open
        && (!type.getPermittedSubclasses().isEmpty()
            || Marks.of(reading, type).has(Names.JSON_SUB_TYPES));
  }

  Structure read(String key, DeclaredType type, TypeElement element, JavaType javaType) {
    Marks marks = Marks.of(reading, element);
    new ExtrasReader(reading).refuse(marks, "write it on the variants or on the component");
    TypeOptions.of(reading, marks);
    Discriminator discriminator = Discriminator.of(reading, element);
    List<Variant> variants = new ArrayList<>();
    for (Subtypes.Subtype subtype : new Subtypes(reading).of(type, element)) {
      variant(subtype, discriminator, javaType).ifPresent(variants::add);
    }
    return new Structure.Union(
        key,
        javaType,
        Documents.description(marks, Documents.of(reading, element).summary()),
        discriminator.property(),
        List.copyOf(variants),
        reading.origin(element));
  }

  /** A type that Jackson names in its JSON, used by itself. */
  Structure alone(
      String key, DeclaredType type, TypeElement element, JavaType javaType, Written typeInfo) {
    Discriminator discriminator = Discriminator.of(reading, typeInfo);
    String wire = discriminator.name(element);
    new OtherNames(reading).refuse(element, wire);
    Marks.of(reading, element)
        .find(Names.JSON_SUB_TYPES)
        .ifPresent(
            written ->
                Jackson.refuse(
                    reading,
                    written,
                    javaType.simpleName() + " is not abstract, so it is one of the types itself"));
    List<Variant> variants =
        types.variant(type, element) instanceof TypeModel.Named named
            ? List.of(new Variant(wire, named.key(), javaType, reading.origin(element)))
            : List.of();
    return new Structure.Union(
        key, javaType, "", discriminator.property(), variants, reading.origin(element));
  }

  private Optional<Variant> variant(
      Subtypes.Subtype subtype, Discriminator discriminator, JavaType union) {
    TypeElement element = subtype.element();
    String name = element.getSimpleName().toString();
    Optional<TypeMirror> type = subtype.type();
    if (type.isEmpty()) {
      return refused(union, subtype, "its type arguments do not follow from the union's");
    }
    if (element.getKind() == ElementKind.ENUM) {
      return refused(union, subtype, "it is an enum, whose values are text");
    }
    if (element.getModifiers().contains(Modifier.ABSTRACT)) {
      return refused(union, subtype, "it is abstract");
    }
    TypeModel model =
        reading.within(
            "variant " + name, subtype.origin(), () -> types.variant(type.get(), element));
    if (model instanceof TypeModel.Named named) {
      String wire = subtype.name().orElseGet(() -> discriminator.name(element));
      return Optional.of(new Variant(wire, named.key(), named.javaType(), reading.origin(element)));
    }
    return model instanceof TypeModel.Unsupported unsupported
        ? unsupported.reason().isEmpty()
            ? Optional.empty()
            : refused(union, subtype, unsupported.reason())
        : refused(union, subtype, "it is no JSON object");
  }

  private Optional<Variant> refused(JavaType union, Subtypes.Subtype subtype, String reason) {
    reading.fault(
        "union-variant-unsupported",
        subtype.origin(),
        union.simpleName(),
        subtype.element().getSimpleName().toString(),
        reason);
    return Optional.empty();
  }
}
