package dev.matte.processor.read;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Where elements stand and who can see them. */
final class Scopes {

  private Scopes() {}

  /** The top-level type around an element, or the element itself when it is outside of any. */
  static Element outermost(Element element) {
    Element outer = element;
    for (Element next = outer.getEnclosingElement();
        next != null && !(next instanceof PackageElement);
        next = next.getEnclosingElement()) {
      outer = next;
    }
    return outer;
  }

  /** Whether source in the package of {@code reader} cannot name a type. */
  static boolean hidden(TypeElement type, Element reader) {
    boolean samePackage = packageName(type).equals(packageName(reader));
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      Set<Modifier> modifiers = each.getModifiers();
      if (modifiers.contains(Modifier.PRIVATE)
          || (!samePackage && !modifiers.contains(Modifier.PUBLIC))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a nested class needs an instance of the class around it. */
  static boolean inner(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && type.getEnclosingElement() instanceof TypeElement
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  static String packageName(Element element) {
    Element each = element;
    while (each != null && !(each instanceof PackageElement)) {
      each = each.getEnclosingElement();
    }
    return each instanceof PackageElement found ? found.getQualifiedName().toString() : "";
  }
}
