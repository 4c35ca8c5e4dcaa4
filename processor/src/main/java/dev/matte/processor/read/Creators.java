package dev.matte.processor.read;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Constructors and factories, and what {@code @JsonCreator} says of them. */
final class Creators {

  private Creators() {}

  /** Those marked with {@code @JsonCreator}, unless it is switched off. */
  static List<ExecutableElement> marked(Reading reading, TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(Creators::creates)
        .map(ExecutableElement.class::cast)
        .filter(each -> Marks.of(reading, each).has(Names.JSON_CREATOR))
        .filter(each -> !mode(reading, each).equals("DISABLED"))
        .toList();
  }

  /** Those marked to take one parameter per field. */
  static List<ExecutableElement> ofProperties(Reading reading, TypeElement type) {
    return marked(reading, type).stream()
        .filter(each -> !mode(reading, each).equals("DELEGATING"))
        .toList();
  }

  /** {@code DEFAULT}, {@code DELEGATING}, {@code PROPERTIES} or {@code DISABLED}. */
  static String mode(Reading reading, ExecutableElement creator) {
    return Marks.of(reading, creator)
        .find(Names.JSON_CREATOR)
        .flatMap(written -> written.constant("mode"))
        .orElse("DEFAULT");
  }

  /** Whether the parameters are named for Jackson. */
  static boolean named(Reading reading, ExecutableElement creator) {
    return creator.getParameters().stream()
        .anyMatch(each -> Marks.of(reading, each).has(Names.JSON_PROPERTY));
  }

  static List<ExecutableElement> constructors(Reading reading, TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(each -> each.getKind() == ElementKind.CONSTRUCTOR)
        .map(ExecutableElement.class::cast)
        .filter(each -> Access.callable(each, reading.subject()))
        .toList();
  }

  private static boolean creates(Element element) {
    return element.getKind() == ElementKind.CONSTRUCTOR
        || (element.getKind() == ElementKind.METHOD
            && element.getModifiers().contains(Modifier.STATIC));
  }
}
