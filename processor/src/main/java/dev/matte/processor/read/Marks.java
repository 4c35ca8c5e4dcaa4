package dev.matte.processor.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The annotations of one place in the source.
 *
 * <p>The compiler copies an annotation on a record's component to its field, its accessor and the
 * constructor's parameter, as far as its targets allow, and one that is allowed on both a
 * declaration and a type to both. All of these count as one place here, each annotation once.
 */
final class Marks {
  private final List<Written> all;
  private final boolean hiddenNullable;

  private Marks(List<Written> all, boolean hiddenNullable) {
    this.all = List.copyOf(all);
    this.hiddenNullable = hiddenNullable;
  }

  /** What stands on any of the elements and on their types, the first element first. */
  static Marks of(Reading reading, Element... elements) {
    return of(reading, Arrays.asList(elements));
  }

  /** What stands on any of the elements and on their types, the first element first. */
  static Marks of(Reading reading, List<? extends Element> elements) {
    Collector found = new Collector(reading);
    for (Element element : elements) {
      found.addAll(element, element.getAnnotationMirrors());
    }
    for (Element element : elements) {
      type(element).ifPresent(type -> found.addAll(element, type.getAnnotationMirrors()));
    }
    boolean hidden = elements.stream().anyMatch(reading.classFiles()::nullable);
    return new Marks(found.written, hidden);
  }

  /** What stands on a use of a type, shown at an element. */
  static Marks of(Reading reading, Element element, TypeMirror type) {
    Collector found = new Collector(reading);
    found.addAll(element, type.getAnnotationMirrors());
    return new Marks(found.written, false);
  }

  /** These and further ones. */
  Marks and(Marks others) {
    List<Written> both = new ArrayList<>(all);
    both.addAll(others.all);
    return new Marks(both, hiddenNullable || others.hiddenNullable);
  }

  /** These without those that stand in {@code others} too, to the letter. */
  Marks without(Marks others) {
    return new Marks(
        all.stream()
            .filter(
                each ->
                    others.all.stream()
                        .noneMatch(
                            other -> other.mirror().toString().equals(each.mirror().toString())))
            .toList(),
        hiddenNullable);
  }

  List<Written> all() {
    return all;
  }

  /** The annotation of a qualified name, or the portable one that says the same. */
  Optional<Written> find(String name) {
    return all.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .or(() -> Portable.find(all, name));
  }

  /** The annotation of the first qualified name that is there. */
  Optional<Written> findAny(String... names) {
    return Arrays.stream(names).map(this::find).flatMap(Optional::stream).findFirst();
  }

  boolean has(String name) {
    return find(name).isPresent();
  }

  /** Whether there is an annotation called {@code Nullable}, shown or in a class file. */
  boolean nullable() {
    return hiddenNullable || writtenNullable().isPresent();
  }

  /** An annotation called {@code Nullable}, of whatever package. */
  Optional<Written> writtenNullable() {
    return all.stream().filter(each -> each.simpleName().equals("Nullable")).findFirst();
  }

  /** What {@code @SuppressWarnings} around an element, inclusive, says to Matte. */
  static Set<String> suppressed(Element element) {
    Set<String> ids = new TreeSet<>();
    for (Element each = element; each != null; each = each.getEnclosingElement()) {
      SuppressWarnings annotation = each.getAnnotation(SuppressWarnings.class);
      if (annotation != null) {
        Arrays.stream(annotation.value()).filter(id -> id.startsWith("matte:")).forEach(ids::add);
      }
    }
    return ids;
  }

  private static Optional<TypeMirror> type(Element element) {
    if (element instanceof ExecutableElement method) {
      return element.getKind() == ElementKind.METHOD
          ? Optional.of(method.getReturnType())
          : Optional.empty();
    }
    return element instanceof TypeElement ? Optional.empty() : Optional.of(element.asType());
  }

  /** Whether all values are known; a constant of a class that is not there yet is none. */
  private static boolean readable(Written annotation) {
    for (var attribute : annotation.mirror().getElementValues().entrySet()) {
      if (erroneous(attribute.getValue())) {
        annotation.reading().unreadable(annotation, attribute.getKey().getSimpleName().toString());
        return false;
      }
    }
    return true;
  }

  /** How javac writes a value it does not know; text would stand in quotes. */
  private static boolean erroneous(AnnotationValue value) {
    return value.getValue() instanceof List<?> items
        ? items.stream().anyMatch(item -> erroneous((AnnotationValue) item))
        : value.toString().equals("<error>");
  }

  /** Keeps each annotation once: copies are equal to the letter. */
  private static final class Collector {
    private final Reading reading;
    private final List<Written> written = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();

    Collector(Reading reading) {
      this.reading = reading;
    }

    void addAll(Element element, List<? extends AnnotationMirror> mirrors) {
      for (AnnotationMirror mirror : mirrors) {
        Written each = new Written(reading, element, mirror);
        if (seen.add(mirror.toString()) && readable(each)) {
          written.add(each);
        }
      }
    }
  }
}
