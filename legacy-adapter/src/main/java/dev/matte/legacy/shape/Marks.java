package dev.matte.legacy.shape;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of one place.
 *
 * <p>The compiler copies an annotation on a record's component to its field, its accessor and the
 * constructor's parameter, as far as its targets allow, and one that is allowed on both a
 * declaration and a type to both. All of these count as one place here, each annotation once.
 *
 * @param all each once, in the order found
 */
public record Marks(List<Annotation> all) {

  /** Copies the list. */
  public Marks {
    all = List.copyOf(all);
  }

  /** What stands on any of the elements and on their types, the first element first. */
  public static Marks of(AnnotatedElement... elements) {
    return of(Arrays.asList(elements));
  }

  /** What stands on any of the elements and on their types, the first element first. */
  static Marks of(Collection<? extends AnnotatedElement> elements) {
    Set<Annotation> found = new LinkedHashSet<>();
    for (AnnotatedElement element : elements) {
      found.addAll(Arrays.asList(element.getDeclaredAnnotations()));
    }
    for (AnnotatedElement element : elements) {
      AnnotatedType type = type(element);
      if (type != null) {
        found.addAll(Arrays.asList(type.getAnnotations()));
      }
    }
    return new Marks(List.copyOf(found));
  }

  /** What stands on a use of a type. */
  static Marks of(TypeUse use) {
    AnnotatedType written = use.written();
    return new Marks(written == null ? List.of() : List.of(written.getAnnotations()));
  }

  /** The type that is written at an element, if it is one that has a type. */
  static @Nullable AnnotatedType type(AnnotatedElement element) {
    if (element instanceof Field field) {
      return field.getAnnotatedType();
    } else if (element instanceof Method method) {
      return method.getAnnotatedReturnType();
    } else if (element instanceof Parameter parameter) {
      return parameter.getAnnotatedType();
    }
    return element instanceof RecordComponent component ? component.getAnnotatedType() : null;
  }

  /** These and further ones. */
  Marks and(Marks others) {
    Set<Annotation> both = new LinkedHashSet<>(all);
    both.addAll(others.all);
    return new Marks(List.copyOf(both));
  }

  /** These without those that stand in others too. */
  Marks without(Marks others) {
    return new Marks(all.stream().filter(each -> !others.all.contains(each)).toList());
  }

  /** The annotation of a type. */
  public <A extends Annotation> Optional<A> find(Class<A> type) {
    return all.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** Whether there is an annotation of a type. */
  public boolean has(Class<? extends Annotation> type) {
    return find(type).isPresent();
  }

  /** The annotation of a qualified name. */
  Optional<Annotation> named(String name) {
    return all.stream().filter(each -> each.annotationType().getName().equals(name)).findFirst();
  }

  /** Whether there is an annotation called {@code Nullable}, of whatever package. */
  public boolean nullable() {
    return all.stream().anyMatch(each -> each.annotationType().getSimpleName().equals("Nullable"));
  }
}
