package dev.matte.legacy.shape;

import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the constraints on a value and on what it holds. */
final class ConstraintReader {
  private static final String JAKARTA = "jakarta.validation.constraints.";
  private static final String HIBERNATE = "org.hibernate.validator.constraints.";
  private static final String OURS = "dev.matte.annotations.Range";
  private static final String FIX = "drop it, or check it in the tool";
  private static final Set<Class<?>> HOLDERS =
      Set.of(List.class, Collection.class, Set.class, Iterable.class);

  private final Reading reading;

  ConstraintReader(Reading reading) {
    this.reading = reading;
  }

  /** The constraints written on a place and, inside its type, on items or values. */
  Constraints read(Marks marks, TypeUse type) {
    ConstraintCollector found = new ConstraintCollector();
    marks.all().forEach(each -> add(each, found));
    return found.toConstraints(items(marks, type));
  }

  /** What the values of a shape cannot be held to. */
  void refuseMisfits(Shape shape, Constraints constraints) {
    boolean number = shape instanceof Shape.Scalar scalar && scalar.kind().number();
    boolean text = shape instanceof Shape.Scalar scalar && scalar.kind() == Shape.Scalar.Kind.TEXT;
    boolean flag = shape instanceof Shape.Scalar scalar && scalar.kind() == Shape.Scalar.Kind.BOOL;
    boolean items = shape instanceof Shape.Items;
    boolean sized = text || items || shape instanceof Shape.Mapping;
    misfit(shape, !number && constraints.numeric(), "has no smallest and largest value");
    misfit(shape, !sized && constraints.sized(), "has no size");
    misfit(shape, !text && constraints.textual(), "is no text");
    misfit(shape, !items && constraints.unique(), "has no items");
    misfit(shape, !flag && constraints.constant().isPresent(), "is neither true nor false");
    if (constraints.items().isPresent()) {
      if (shape instanceof Shape.Items list) {
        refuseMisfits(list.item(), constraints.ofItems());
      } else if (shape instanceof Shape.Mapping map) {
        refuseMisfits(map.value(), constraints.ofItems());
      }
    }
  }

  private void misfit(Shape shape, boolean misfit, String reason) {
    if (misfit) {
      throw reading.refused(
          "a constraint stands on " + Types.name(shape.type()) + ", which " + reason,
          "drop the constraint, or take a type that it is made for");
    }
  }

  private Optional<Constraints> items(Marks outer, TypeUse type) {
    if (type.type().isArrayType()) {
      TypeUse item = type.component();
      return some(read(item.marks().without(outer), item));
    }
    int arguments = type.type().containedTypeCount();
    if (HOLDERS.contains(type.raw()) && arguments == 1) {
      return some(read(type.argument(0)));
    }
    if (type.raw() == Map.class && arguments == 2) {
      refuse(type.argument(0), "keys cannot be constrained");
      return some(read(type.argument(1)));
    }
    for (int i = 0; i < arguments; i++) {
      refuse(type.argument(i), "it stands on a type argument; write it on the component");
    }
    return Optional.empty();
  }

  private Constraints read(TypeUse use) {
    return read(use.marks(), use);
  }

  private static Optional<Constraints> some(Constraints constraints) {
    return constraints.equals(Constraints.NONE) ? Optional.empty() : Optional.of(constraints);
  }

  /** Refuses all constraints on a use of a type. */
  private void refuse(TypeUse use, String reason) {
    for (Annotation each : use.marks().all()) {
      if (constraint(each)) {
        throw refused(each, reason);
      }
    }
  }

  private UnbindableException refused(Annotation written, String reason) {
    return reading.refused(
        "@" + written.annotationType().getSimpleName() + " cannot be honoured: " + reason, FIX);
  }

  private void add(Annotation written, ConstraintCollector found) {
    if (container(written)) {
      for (Annotation each : (Annotation[]) Attributes.value(written, "value")) {
        add(each, found);
      }
      return;
    }
    if (!constraint(written)) {
      return;
    }
    if (Attributes.count(written, "groups") > 0) {
      throw refused(written, "groups are not known here: a constraint always holds");
    }
    String name = written.annotationType().getName();
    String refusal = name.startsWith(JAKARTA) ? jakarta(written, found) : other(written, found);
    if (!refusal.isEmpty()) {
      throw refused(written, refusal);
    }
  }

  /** Adds one of Jakarta's own constraints; answers with the reason when it cannot. */
  private static String jakarta(Annotation written, ConstraintCollector found) {
    return switch (written.annotationType().getSimpleName()) {
      case "NotNull" -> "";
      case "NotEmpty" -> found.size(1, Long.MAX_VALUE);
      case "NotBlank" -> found.notBlank();
      case "Size" -> found.size(written);
      case "Min" -> found.atLeast(Attributes.whole(written, "value"));
      case "Max" -> found.atMost(Attributes.whole(written, "value"));
      case "DecimalMin" -> found.decimal(written, true);
      case "DecimalMax" -> found.decimal(written, false);
      case "Positive" -> found.above(0);
      case "PositiveOrZero" -> found.atLeast(0);
      case "Negative" -> found.below(0);
      case "NegativeOrZero" -> found.atMost(0);
      case "Pattern" -> found.pattern(written);
      case "Email" -> found.email(written);
      case "Digits" -> found.digits(written);
      case "AssertTrue" -> found.constant(true);
      case "AssertFalse" -> found.constant(false);
      case "Past", "PastOrPresent", "Future", "FutureOrPresent" ->
          "it depends on the time of the call, which a schema cannot say";
      default -> "Matte has no equivalent of it";
    };
  }

  private static String other(Annotation written, ConstraintCollector found) {
    return switch (written.annotationType().getName()) {
      case OURS, HIBERNATE + "Range" -> found.range(written);
      case HIBERNATE + "Length" -> found.size(written);
      case HIBERNATE + "UniqueElements" -> found.unique();
      default -> "what it checks is not known to Matte";
    };
  }

  static boolean constraint(Annotation written) {
    String name = written.annotationType().getName();
    return name.startsWith(JAKARTA)
        || name.startsWith("javax.validation.constraints.")
        || name.equals(OURS)
        || metaAnnotated(written);
  }

  /** {@code @Size.List} and its like. */
  private static boolean container(Annotation written) {
    return written.annotationType().getSimpleName().equals("List")
        && written.annotationType().getDeclaringClass() != null
        && written.annotationType().getDeclaringClass().isAnnotation()
        && constraintType(written.annotationType().getDeclaringClass());
  }

  private static boolean constraintType(Class<?> type) {
    return type.getName().startsWith(JAKARTA)
        || Marks.of(type).named("jakarta.validation.Constraint").isPresent();
  }

  /** Whether an annotation is itself marked as a constraint. */
  static boolean metaAnnotated(Annotation written) {
    Marks marks = Marks.of(written.annotationType());
    return marks.named("jakarta.validation.Constraint").isPresent()
        || marks.named("javax.validation.Constraint").isPresent();
  }
}
