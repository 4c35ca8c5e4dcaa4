package dev.matte.processor.read;

import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.TypeModel;
import dev.matte.processor.model.TypeModel.Container;
import dev.matte.processor.model.TypeModel.Unsupported;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Reads the JSON form of any type.
 *
 * <p>What says that a value may be absent ({@code Optional}, {@code Presence}) is taken off before,
 * by whoever reads a field or a result; further in it has no meaning.
 */
final class TypeReader {
  private final Reading reading;
  private final StructureReader structures;

  TypeReader(Reading reading) {
    this.reading = reading;
    this.structures = new StructureReader(reading, this);
  }

  /** Reads a type; {@code at} is where it is written. */
  TypeModel read(TypeMirror type, Element at) {
    JavaType javaType = JavaTypes.of(type);
    return switch (type.getKind()) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE ->
          StandardTypes.of(javaType).orElseThrow();
      case ARRAY -> array((ArrayType) type, javaType, at);
      case DECLARED -> declared((DeclaredType) type, javaType, at, structures::read);
      case WILDCARD -> wildcard((WildcardType) type, javaType, at);
      case ERROR -> missing(type, javaType);
      case TYPEVAR ->
          new Unsupported(
              javaType, "it is the type variable " + type + ", which nothing here fixes", "");
      default -> new Unsupported(javaType, "it has no JSON form", "");
    };
  }

  /** Reads a variant of a union, which says the variant's name. */
  TypeModel variant(TypeMirror type, Element at) {
    return declared((DeclaredType) type, JavaTypes.of(type), at, structures::variant);
  }

  private TypeModel missing(TypeMirror type, JavaType javaType) {
    reading.missing(type.toString());
    return new Unsupported(javaType, "", "");
  }

  private TypeModel wildcard(WildcardType type, JavaType javaType, Element at) {
    TypeMirror bound = type.getExtendsBound();
    return bound == null
        ? new Unsupported(javaType, "it is a wildcard, which says nothing about its JSON form", "")
        : read(bound, at);
  }

  private TypeModel array(ArrayType type, JavaType javaType, Element at) {
    if (type.getComponentType().getKind() == TypeKind.BYTE) {
      return new TypeModel.Formatted(javaType, TypeModel.Format.BASE64);
    }
    return new TypeModel.Items(javaType, Container.ARRAY, item(type.getComponentType(), at));
  }

  private TypeModel declared(
      DeclaredType type, JavaType javaType, Element at, StructureReader.Way structure) {
    TypeElement element = (TypeElement) type.asElement();
    reading.deprecations().type(element);
    Optional<TypeModel> standard = StandardTypes.of(javaType);
    if (standard.isPresent()) {
      return standard.get();
    }
    return switch (javaType.name()) {
      case "java.util.List" -> items(type, javaType, Container.LIST, at);
      case "java.util.Collection" -> items(type, javaType, Container.COLLECTION, at);
      case "java.util.Set" -> items(type, javaType, Container.SET, at);
      case "java.lang.Iterable" -> items(type, javaType, Container.SEQUENCE, at);
      case "java.util.Map" -> mapping(type, javaType, at);
      default ->
          element.getKind() == ElementKind.ENUM
              ? new ChoiceReader(reading).read(element, javaType, at)
              : refused(element, javaType)
                  .orElseGet(() -> structure.read(type, element, javaType, at));
    };
  }

  private Optional<TypeModel> refused(TypeElement element, JavaType type) {
    if (type.name().equals(Names.CALL_CONTEXT)) {
      return Optional.of(new Unsupported(type, "it is given by the host, as a parameter only", ""));
    }
    if (absence(type.name())) {
      return Optional.of(
          new Unsupported(type, "it stands where a value cannot be absent", inner(type)));
    }
    Optional<Unsupported> known = RefusedTypes.of(type);
    if (known.isPresent()) {
      return Optional.of(known.get());
    }
    return is(element, "java.lang.Iterable") || is(element, "java.util.Map")
        ? Optional.of(
            new Unsupported(
                type,
                "it is not one of the general collection types",
                is(element, "java.util.Map") ? "Map" : "List"))
        : Optional.empty();
  }

  private static boolean absence(String name) {
    return name.startsWith("java.util.Optional") || name.equals(Names.PRESENCE);
  }

  private static String inner(JavaType type) {
    return type.arguments().isEmpty() ? "" : type.arguments().get(0).simpleName();
  }

  private boolean is(TypeElement element, String name) {
    TypeElement other = reading.elements().getTypeElement(name);
    return other != null
        && reading
            .types()
            .isSubtype(
                reading.types().erasure(element.asType()), reading.types().erasure(other.asType()));
  }

  private TypeModel items(DeclaredType type, JavaType javaType, Container container, Element at) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.isEmpty()
        ? raw(javaType, javaType.simpleName() + "<String>")
        : new TypeModel.Items(javaType, container, item(arguments.get(0), at));
  }

  private TypeModel mapping(DeclaredType type, JavaType javaType, Element at) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.isEmpty()
        ? raw(javaType, "Map<String, String>")
        : new TypeModel.Mapping(javaType, key(arguments.get(0), at), item(arguments.get(1), at));
  }

  private TypeModel key(TypeMirror type, Element at) {
    TypeModel key = item(type, at);
    boolean text =
        key instanceof TypeModel.Text
            || key instanceof TypeModel.Choice
            || key instanceof TypeModel.Unsupported
            || (key instanceof TypeModel.Formatted formatted
                && formatted.format() != TypeModel.Format.BASE64);
    return text
        ? key
        : new Unsupported(
            key.javaType(), "it is a key, and the keys of a JSON object are text", "String");
  }

  /** Something in a list or map, where JSON null has no place. */
  private TypeModel item(TypeMirror type, Element at) {
    if (Marks.of(reading, at, type).nullable()) {
      JavaType javaType = JavaTypes.of(type);
      return new Unsupported(
          javaType, "it is @Nullable, and lists and maps hold no null", javaType.simpleName());
    }
    return read(type, at);
  }

  private static TypeModel raw(JavaType type, String suggestion) {
    return new Unsupported(type, "it is raw, so nothing says what it holds", suggestion);
  }
}
