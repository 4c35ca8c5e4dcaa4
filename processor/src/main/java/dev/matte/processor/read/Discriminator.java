package dev.matte.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The member by which the variants of a union are told apart.
 *
 * @param property its name on the wire
 * @param style how a variant's value is made of its name when nothing says it
 */
record Discriminator(Reading reading, String property, Style style) {

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
  static Discriminator of(Reading reading, TypeElement type) {
    return typeInfo(reading, type)
        .map(written -> of(reading, written))
        .orElseGet(() -> new Discriminator(reading, "type", Style.CAMEL));
  }

  /** The value that stands for a variant. */
  String name(TypeElement variant) {
    return Marks.of(reading, variant)
        .find(Names.JSON_TYPE_NAME)
        .flatMap(written -> written.text("value"))
        .filter(text -> !text.isEmpty())
        .orElseGet(() -> named(variant));
  }

  private String named(TypeElement variant) {
    String simple = variant.getSimpleName().toString();
    return switch (style) {
      case CAMEL -> camel(simple);
      case SIMPLE -> simple;
      case NESTED -> {
        String binary = reading.elements().getBinaryName(variant).toString();
        yield binary.substring(binary.lastIndexOf('.') + 1);
      }
    };
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

  /** What {@code @JsonTypeInfo} says. */
  static Discriminator of(Reading reading, Written written) {
    String use = written.constant("use").orElse("NAME");
    if (!Set.of("NAME", "SIMPLE_NAME").contains(use)) {
      Jackson.refuse(
          reading, written, "use", "only names that are written in the source are known");
    }
    String include = written.constant("include").orElse("PROPERTY");
    if (!include.equals("PROPERTY")) {
      Jackson.refuse(reading, written, "include", "the name stands in a member of its own");
    }
    for (String attribute :
        List.of("defaultImpl", "requireTypeIdForSubtypes", "writeTypeIdForDefaultImpl")) {
      if (written.has(attribute)) {
        Jackson.refuse(reading, written, attribute, "every value names its type");
      }
    }
    String property = written.text("property").filter(text -> !text.isEmpty()).orElse("@type");
    return new Discriminator(
        reading, property, use.equals("SIMPLE_NAME") ? Style.SIMPLE : Style.NESTED);
  }

  /** Whether {@code @JsonTypeInfo} says that there is no name. */
  static boolean none(Written typeInfo) {
    return typeInfo.constant("use").equals(Optional.of("NONE"));
  }

  /** {@code @JsonTypeInfo} on a type or above it. */
  static Optional<Written> typeInfo(Reading reading, TypeElement type) {
    Optional<Written> own = Marks.of(reading, type).find(Names.JSON_TYPE_INFO);
    if (own.isPresent()) {
      return own;
    }
    for (TypeMirror parent : reading.types().directSupertypes(type.asType())) {
      if (((DeclaredType) parent).asElement() instanceof TypeElement element) {
        Optional<Written> inherited = typeInfo(reading, element);
        if (inherited.isPresent()) {
          return inherited;
        }
      }
    }
    return Optional.empty();
  }
}
