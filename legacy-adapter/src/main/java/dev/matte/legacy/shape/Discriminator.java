package dev.matte.legacy.shape;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.util.Locale;
import java.util.Optional;

/**
 * The member by which the variants of a union are told apart.
 *
 * @param property its name on the wire
 * @param style how a variant's value is made of its name when nothing says it
 */
record Discriminator(String property, Style style) {

  /** Where the values come from. */
  enum Style {
    /** Ours: {@code Circle} is {@code circle}. */
    CAMEL,
    /** Jackson's {@code NAME}: {@code Shape$Circle}. */
    NESTED,
    /** Jackson's {@code SIMPLE_NAME}: {@code Circle}. */
    SIMPLE
  }

  /** What {@code @JsonTypeInfo} on a type or above it says; else a member {@code type}. */
  static Discriminator of(Reading reading, Class<?> type) {
    return typeInfo(type)
        .map(written -> of(reading, written))
        .orElseGet(() -> new Discriminator("type", Style.CAMEL));
  }

  /** What {@code @JsonTypeInfo} says. */
  static Discriminator of(Reading reading, JsonTypeInfo written) {
    if (written.use() != JsonTypeInfo.Id.NAME && written.use() != JsonTypeInfo.Id.SIMPLE_NAME) {
      throw Jackson.refused(reading, "@JsonTypeInfo(use)", "only names are known beforehand");
    }
    if (written.include() != JsonTypeInfo.As.PROPERTY) {
      throw Jackson.refused(
          reading, "@JsonTypeInfo(include)", "the name stands in a member of its own");
    }
    if (written.defaultImpl() != JsonTypeInfo.class
        || written.requireTypeIdForSubtypes() != OptBoolean.DEFAULT) {
      throw Jackson.refused(reading, "@JsonTypeInfo(defaultImpl)", "every value names its type");
    }
    String property = written.property().isEmpty() ? "@type" : written.property();
    boolean simple = written.use() == JsonTypeInfo.Id.SIMPLE_NAME;
    return new Discriminator(property, simple ? Style.SIMPLE : Style.NESTED);
  }

  /** The value that stands for a variant. */
  String name(Class<?> variant) {
    JsonTypeName named = variant.getDeclaredAnnotation(JsonTypeName.class);
    if (named != null && !named.value().isEmpty()) {
      return named.value();
    }
    String binary = variant.getName();
    return switch (style) {
      case CAMEL -> camel(variant.getSimpleName());
      case SIMPLE -> variant.getSimpleName();
      case NESTED -> binary.substring(binary.lastIndexOf('.') + 1);
    };
  }

  /** Whether {@code @JsonTypeInfo} says that there is no name. */
  static boolean none(JsonTypeInfo typeInfo) {
    return typeInfo.use() == JsonTypeInfo.Id.NONE;
  }

  /** {@code @JsonTypeInfo} on a type or above it, the superclass first. */
  static Optional<JsonTypeInfo> typeInfo(Class<?> type) {
    JsonTypeInfo own = type.getDeclaredAnnotation(JsonTypeInfo.class);
    if (own != null) {
      return Optional.of(own);
    }
    for (Class<?> parent : Subtypes.parents(type)) {
      Optional<JsonTypeInfo> inherited = typeInfo(parent);
      if (inherited.isPresent()) {
        return inherited;
      }
    }
    return Optional.empty();
  }

  /** {@code Circle} to {@code circle}, {@code HTTPServer} to {@code httpServer}. */
  private static String camel(String name) {
    int capitals = 0;
    while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
      capitals++;
    }
    int lower = capitals > 1 && capitals < name.length() ? capitals - 1 : capitals;
    return name.substring(0, lower).toLowerCase(Locale.ROOT) + name.substring(lower);
  }
}
