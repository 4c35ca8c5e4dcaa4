package dev.matte.processor.read;

import dev.matte.processor.model.ResultModel.Delivery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Types that stand around a result and say when it comes. */
final class Deliveries {
  private static final Set<String> LISTS =
      Set.of("java.util.List", "java.util.Collection", "java.lang.Iterable", "java.util.Set");

  private Deliveries() {}

  /** What is inside, and when it comes. */
  record Delivered(TypeMirror type, Delivery delivery) {}

  static Delivered of(Reading reading, TypeMirror type) {
    return argument(reading, type, "java.util.concurrent.CompletionStage")
        .map(inner -> new Delivered(inner, Delivery.STAGE))
        .or(
            () ->
                argument(reading, type, "java.util.concurrent.Flow.Publisher")
                    .map(inner -> new Delivered(inner, Delivery.PUBLISHER)))
        .or(
            () ->
                argument(reading, type, "java.util.stream.Stream")
                    .map(inner -> new Delivered(inner, Delivery.STREAM)))
        .orElseGet(() -> new Delivered(type, Delivery.PLAIN));
  }

  /** The type argument of a generic type of that name, or of the supertype that is one. */
  static Optional<TypeMirror> argument(Reading reading, TypeMirror type, String name) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    if (named(declared, name)) {
      return declared.getTypeArguments().stream().findFirst().map(Deliveries::bound);
    }
    for (TypeMirror parent : reading.types().directSupertypes(type)) {
      Optional<TypeMirror> found = argument(reading, parent, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether a type is that of the name or a subtype. */
  static boolean is(Reading reading, TypeMirror type, String name) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    return named((DeclaredType) type, name)
        || reading.types().directSupertypes(type).stream()
            .anyMatch(parent -> is(reading, parent, name));
  }

  /** Whether a type is a list or an array of a type of that name or of subtypes. */
  static boolean listOf(Reading reading, TypeMirror type, String name) {
    if (type.getKind() == TypeKind.ARRAY) {
      return is(reading, ((ArrayType) type).getComponentType(), name);
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    DeclaredType declared = (DeclaredType) type;
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    String own = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    return LISTS.contains(own)
        && arguments.size() == 1
        && is(reading, bound(arguments.get(0)), name);
  }

  private static TypeMirror bound(TypeMirror type) {
    return type.getKind() == TypeKind.WILDCARD && ((WildcardType) type).getExtendsBound() != null
        ? ((WildcardType) type).getExtendsBound()
        : type;
  }

  private static boolean named(DeclaredType type, String name) {
    return ((TypeElement) type.asElement()).getQualifiedName().contentEquals(name);
  }
}
