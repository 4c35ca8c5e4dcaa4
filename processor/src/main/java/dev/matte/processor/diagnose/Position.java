package dev.matte.processor.diagnose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Where an origin stands relative to others: its file, its offset, its path through the source.
 *
 * <p>The path decides where a compiler tells no offsets: the language model has no line numbers,
 * but it lists what a type encloses in about source order. The path holds, from the top-level type
 * inwards, the number of each child, counted from 1; annotations stand before the name of what they
 * are on and count from below 0 upwards.
 *
 * @param offset characters from the start of the file, or always 0
 */
record Position(String file, long offset, List<Integer> path) implements Comparable<Position> {
  private static final int BEFORE_NAME = -1_000_000;

  static Position none() {
    return new Position("", 0, List.of());
  }

  static Position of(SourceOrigin origin, long offset) {
    Element element = Elements.shown(origin.element());
    List<Integer> path = new ArrayList<>();
    Element inner = element;
    for (Element outer = inner.getEnclosingElement();
        outer != null && !(outer instanceof PackageElement);
        outer = outer.getEnclosingElement()) {
      path.add(1 + children(outer).indexOf(inner));
      inner = outer;
    }
    Collections.reverse(path);
    origin
        .annotation()
        .ifPresent(
            mirror ->
                path.add(BEFORE_NAME + origin.element().getAnnotationMirrors().indexOf(mirror)));
    origin
        .annotation()
        .flatMap(
            mirror -> origin.value().map(value -> valueIndex(mirror.getElementValues(), value)))
        .ifPresent(path::add);
    return new Position(inner.toString(), offset, List.copyOf(path));
  }

  private static int valueIndex(Map<?, ?> values, Object value) {
    return 1 + new ArrayList<>(values.values()).indexOf(value);
  }

  private static List<? extends Element> children(Element element) {
    if (element instanceof ExecutableElement method) {
      return method.getParameters();
    }
    return element instanceof TypeElement ? element.getEnclosedElements() : List.of();
  }

  @Override
  public int compareTo(Position other) {
    int outer =
        Comparator.comparing(Position::file).thenComparing(Position::offset).compare(this, other);
    if (outer != 0) {
      return outer;
    }
    for (int i = 0; i < Math.max(path.size(), other.path.size()); i++) {
      int byStep = Integer.compare(step(i), other.step(i));
      if (byStep != 0) {
        return byStep;
      }
    }
    return 0;
  }

  /** The end of a path is the name itself: after the annotations, before the children. */
  private int step(int index) {
    return index < path.size() ? path.get(index) : 0;
  }
}
