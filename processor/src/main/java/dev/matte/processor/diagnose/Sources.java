package dev.matte.processor.diagnose;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;

/**
 * The names of the top-level types that are compiled from source, over all rounds so far.
 *
 * <p>A compiler shows a message at an element only when it has the element's source. No portable
 * question answers that on Java 17, but the root elements of each round do.
 */
public final class Sources {
  private final Set<String> names = new HashSet<>();

  /** Adds the root elements of a round. */
  public void add(Collection<? extends Element> roots) {
    for (Element root : roots) {
      if (root instanceof QualifiedNameable named) {
        names.add(named.getQualifiedName().toString());
      }
    }
  }

  /** Whether the top-level type around an element is among the roots. */
  boolean hold(Element element) {
    return outermost(element) instanceof QualifiedNameable named
        && names.contains(named.getQualifiedName().toString());
  }

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
}
