package dev.matte.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Names that {@code @JsonSubTypes} on a supertype gives a type.
 *
 * <p>Jackson sees them only where the supertype is asked for. Where the type itself is, its name is
 * the one that the type says; two names for one type are a mistake that nobody makes on purpose.
 */
final class OtherNames {
  private final Reading reading;

  OtherNames(Reading reading) {
    this.reading = reading;
  }

  /** Notes a name other than the one that a type has by itself. */
  void refuse(TypeElement type, String ownName) {
    above(type, type, ownName);
  }

  private void above(TypeElement type, TypeElement from, String ownName) {
    for (TypeMirror parent : reading.types().directSupertypes(from.asType())) {
      if (((DeclaredType) parent).asElement() instanceof TypeElement element) {
        Marks.of(reading, element)
            .find(Names.JSON_SUB_TYPES)
            .ifPresent(listed -> check(listed, type, ownName));
        above(type, element, ownName);
      }
    }
  }

  private void check(Written listed, TypeElement type, String ownName) {
    for (Written each : listed.annotations("value")) {
      Optional<String> name = each.text("name").filter(text -> !text.isEmpty());
      boolean same =
          each.type("value")
              .filter(
                  named -> named instanceof DeclaredType known && known.asElement().equals(type))
              .isPresent();
      if (same && name.isPresent() && !name.get().equals(ownName)) {
        String simple = type.getSimpleName().toString();
        reading.fault(
            "jackson-annotation-unsupported",
            each.origin("name"),
            "@JsonSubTypes.Type(name)",
            simple + " is also used by itself, where Jackson names it \"" + ownName + "\"",
            "name it on the type: @JsonTypeName(\"" + name.get() + "\") on " + simple + ".");
      }
    }
  }
}
