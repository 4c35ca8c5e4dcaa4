package dev.matte.legacy.shape;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;

/**
 * A type where it is used.
 *
 * @param type the type, variables replaced
 * @param written as it is written there, with its annotations; {@code null} when it is written
 *     nowhere, as what stands for a type variable
 */
public record TypeUse(JavaType type, @Nullable AnnotatedType written) {

  /** The class of its values. */
  public Class<?> raw() {
    return type.getRawClass();
  }

  /** What stands on it. */
  public Marks marks() {
    return Marks.of(this);
  }

  /** One of its type arguments. */
  public TypeUse argument(int index) {
    AnnotatedType bare = bare();
    AnnotatedType inner =
        bare instanceof AnnotatedParameterizedType generic
            ? generic.getAnnotatedActualTypeArguments()[index]
            : null;
    return new TypeUse(type.containedType(index), inner);
  }

  /** The items of an array. */
  TypeUse component() {
    AnnotatedType bare = bare();
    AnnotatedType inner =
        bare instanceof AnnotatedArrayType array ? array.getAnnotatedGenericComponentType() : null;
    return new TypeUse(type.getContentType(), inner);
  }

  /** The argument of a supertype, such as the {@code T} of the {@code CompletionStage<T>} it is. */
  public TypeUse argumentOf(Class<?> supertype) {
    if (raw() == supertype) {
      return argument(0);
    }
    return new TypeUse(type.findTypeParameters(supertype)[0], null);
  }

  /** Whether it is an {@code Optional} of any kind. */
  public boolean optional() {
    return Presences.of(this).presence() == Field.Presence.OPTIONAL;
  }

  /** What is inside an {@code Optional} of any kind; the same use when it is none. */
  public TypeUse withoutOptional() {
    return optional() ? Presences.of(this).type() : this;
  }

  private @Nullable AnnotatedType bare() {
    return written instanceof AnnotatedWildcardType wildcard
        ? wildcard.getAnnotatedUpperBounds()[0]
        : written;
  }
}
