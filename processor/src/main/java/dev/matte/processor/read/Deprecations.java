package dev.matte.processor.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * What the author has marked as deprecated among the things that a generated class names.
 *
 * <p>Compilers warn of what a class names, not of what it imports, and never within one outermost
 * class; a generated class is always another one than the author's. Members of a type count whether
 * it is an argument or a result, though a generated class may name only its constructor.
 */
final class Deprecations {
  private final Reading reading;
  private final Set<String> lints = new TreeSet<>();

  Deprecations(Reading reading) {
    this.reading = reading;
  }

  /** A type is named, and with it those around it. */
  void type(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      member(each);
    }
  }

  /** A type is named with its arguments. */
  void type(TypeMirror type) {
    switch (type.getKind()) {
      case ARRAY -> type(((ArrayType) type).getComponentType());
      case DECLARED -> {
        type((TypeElement) ((DeclaredType) type).asElement());
        ((DeclaredType) type).getTypeArguments().forEach(this::type);
      }
      case WILDCARD -> {
        TypeMirror bound = ((WildcardType) type).getExtendsBound();
        if (bound != null) {
          type(bound);
        }
      }
      default -> {
        // Nobody can deprecate a primitive type.
      }
    }
  }

  /** A method is called, or a constructor, field or constant named. */
  void member(Element element) {
    if (reading.elements().isDeprecated(element)) {
      lints.add(forRemoval(element) ? "removal" : "deprecation");
    }
  }

  private boolean forRemoval(Element element) {
    return Marks.of(reading, element)
        .find("java.lang.Deprecated")
        .flatMap(written -> written.flag("forRemoval"))
        .orElse(false);
  }

  /** What compilers would warn of, sorted. */
  List<String> lints() {
    return List.copyOf(lints);
  }
}
