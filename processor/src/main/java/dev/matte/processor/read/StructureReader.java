package dev.matte.processor.read;

import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.TypeModel;
import dev.matte.processor.model.TypeModel.Unsupported;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads types that authors declare: records, unions, wrappers and beans. */
final class StructureReader {
  /** Type arguments that nest deeper than this come from a type that contains itself in them. */
  private static final int DEEPEST_ARGUMENTS = 12;

  private final Reading reading;
  private final RecordReader records;
  private final BeanReader beans;
  private final UnionReader unions;
  private final WrapperReader wrappers;

  StructureReader(Reading reading, TypeReader types) {
    this.reading = reading;
    FieldReader fields = new FieldReader(reading, types);
    this.records = new RecordReader(reading, fields);
    this.beans = new BeanReader(reading, fields);
    this.unions = new UnionReader(reading, types);
    this.wrappers = new WrapperReader(reading, types);
  }

  /** One of the two ways to read a type: by itself, or as a variant of a union. */
  interface Way {
    TypeModel read(DeclaredType type, TypeElement element, JavaType javaType, Element at);
  }

  /** Reads a type used by itself; one that Jackson names in its JSON is a union of one. */
  TypeModel read(DeclaredType type, TypeElement element, JavaType javaType, Element at) {
    Optional<Written> typeInfo = Discriminator.typeInfo(reading, element);
    if (typeInfo.isEmpty()
        || Discriminator.none(typeInfo.get())
        || UnionReader.union(reading, element)) {
      return variant(type, element, javaType, at);
    }
    if (wrappers.wraps(element)) {
      Jackson.refuse(reading, typeInfo.get(), "a bare value cannot say what it is");
    }
    return plain(type, element, javaType)
        ? named(
            "@JsonTypeInfo ",
            javaType,
            key -> unions.alone(key, type, element, javaType, typeInfo.get()),
            at)
        : variant(type, element, javaType, at);
  }

  /** Whether nothing keeps a type from being a record or a bean. */
  private boolean plain(DeclaredType type, TypeElement element, JavaType javaType) {
    return (element.getKind() == ElementKind.RECORD || element.getKind() == ElementKind.CLASS)
        && !element.getModifiers().contains(Modifier.ABSTRACT)
        && !Scopes.hidden(element, reading.subject())
        && refusal(type, element, javaType).isEmpty()
        && !wrappers.wraps(element);
  }

  /** Reads a type of which a union says that it is one of its variants. */
  TypeModel variant(DeclaredType type, TypeElement element, JavaType javaType, Element at) {
    Decisions.refuse(reading, Marks.of(reading, element), Decisions.OF_ENTRIES);
    if (Scopes.hidden(element, reading.subject())) {
      return reading.inaccessible(javaType, at);
    }
    Optional<String> refusal = refusal(type, element, javaType);
    if (refusal.isPresent()) {
      return new Unsupported(javaType, refusal.get(), "");
    }
    if (UnionReader.union(reading, element)) {
      return named("", javaType, key -> unions.read(key, type, element, javaType), at);
    }
    if (element.getKind() != ElementKind.RECORD && element.getKind() != ElementKind.CLASS) {
      return new Unsupported(
          javaType, "it is an interface, and any class may implement it", "sealed interface");
    }
    Optional<TypeModel> wrapper = wrappers.read(type, element, javaType);
    if (wrapper.isPresent()) {
      return wrapper.get();
    }
    if (element.getModifiers().contains(Modifier.ABSTRACT)) {
      return new Unsupported(
          javaType, "it is abstract, and any class may extend it", "sealed interface");
    }
    return element.getKind() == ElementKind.RECORD && !records.madeOtherwise(element)
        ? named("", javaType, key -> records.read(key, type, element, javaType), at)
        : named("", javaType, key -> beans.read(key, type, element, javaType), at);
  }

  private TypeModel named(
      String kind, JavaType type, Function<String, Structure> reader, Element at) {
    String key =
        reading.structure(
            kind + type,
            Keys.wish(type),
            name -> reading.from(reading.origin(at), () -> reader.apply(name)));
    return new TypeModel.Named(type, key);
  }

  private Optional<String> refusal(DeclaredType type, TypeElement element, JavaType javaType) {
    if (Scopes.inner(element)) {
      return Optional.of("it is an inner class; make it static");
    }
    if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
      return Optional.of("it is raw, so nothing says what it holds");
    }
    return depth(javaType) > DEEPEST_ARGUMENTS
        ? Optional.of("it contains itself with ever new type arguments")
        : Optional.empty();
  }

  private static int depth(JavaType type) {
    return 1 + type.arguments().stream().mapToInt(StructureReader::depth).max().orElse(0);
  }
}
