package dev.matte.processor.read;

import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.Constraints.Unsupported;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the constraints on a value and on what it holds. */
final class ConstraintReader {
  private static final String JAKARTA = "jakarta.validation.constraints.";
  private static final String HIBERNATE = "org.hibernate.validator.constraints.";
  private static final Set<String> HOLDERS =
      Set.of("java.util.List", "java.util.Collection", "java.util.Set", "java.lang.Iterable");

  private final Reading reading;

  ConstraintReader(Reading reading) {
    this.reading = reading;
  }

  /** The constraints written on a place and, inside its type, on items or values. */
  Constraints read(Marks marks, TypeMirror type, Element at) {
    ConstraintCollector found = new ConstraintCollector();
    marks.all().forEach(each -> add(each, found));
    Optional<Constraints> items = items(marks, type, at, found);
    return found.toConstraints(items);
  }

  private Optional<Constraints> items(
      Marks outer, TypeMirror type, Element at, ConstraintCollector found) {
    if (type.getKind() == TypeKind.ARRAY) {
      TypeMirror component = ((ArrayType) type).getComponentType();
      return some(read(Marks.of(reading, at, component).without(outer), component, at));
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    if (HOLDERS.contains(name) && arguments.size() == 1) {
      return some(read(Marks.of(reading, at, arguments.get(0)), arguments.get(0), at));
    }
    if (name.equals("java.util.Map") && arguments.size() == 2) {
      refuse(arguments.get(0), at, found, "keys cannot be constrained");
      return some(read(Marks.of(reading, at, arguments.get(1)), arguments.get(1), at));
    }
    for (TypeMirror argument : arguments) {
      refuse(argument, at, found, "it stands on a type argument; write it on the component");
    }
    return Optional.empty();
  }

  private static Optional<Constraints> some(Constraints constraints) {
    return constraints.equals(Constraints.NONE) ? Optional.empty() : Optional.of(constraints);
  }

  /** Refuses all constraints on a use of a type. */
  private void refuse(TypeMirror type, Element at, ConstraintCollector found, String reason) {
    for (Written each : Marks.of(reading, at, type).all()) {
      if (constraint(each)) {
        found.unsupported(new Unsupported(shown(each), reason, each.origin()));
      }
    }
  }

  private void add(Written written, ConstraintCollector found) {
    if (container(written)) {
      written.annotations("value").forEach(each -> add(each, found));
      return;
    }
    if (!constraint(written)) {
      return;
    }
    if (!written.values("groups").isEmpty()) {
      found.unsupported(
          new Unsupported(
              shown(written),
              "groups are not known here: a constraint always holds",
              written.origin("groups")));
      return;
    }
    String refusal =
        written.name().startsWith(JAKARTA) ? jakarta(written, found) : other(written, found);
    if (!refusal.isEmpty()) {
      found.unsupported(new Unsupported(shown(written), refusal, written.origin()));
    }
  }

  /** Adds one of Jakarta's own constraints; answers with the reason when it cannot. */
  private static String jakarta(Written written, ConstraintCollector found) {
    return switch (written.simpleName()) {
      case "NotNull" -> "";
      case "NotEmpty" -> found.size(1, Long.MAX_VALUE);
      case "NotBlank" -> found.notBlank();
      case "Size" -> found.size(written);
      case "Min" -> found.atLeast(written.whole("value").orElse(0L));
      case "Max" -> found.atMost(written.whole("value").orElse(0L));
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

  private static String other(Written written, ConstraintCollector found) {
    return switch (written.name()) {
      case Names.RANGE, HIBERNATE + "Range" -> found.range(written);
      case HIBERNATE + "Length" -> found.size(written);
      case HIBERNATE + "UniqueElements" -> found.unique();
      default ->
          written.name().startsWith("javax.validation.")
              ? "it is the old javax.validation; use jakarta.validation"
              : "what it checks is known at run time only";
    };
  }

  static boolean constraint(Written written) {
    return written.name().startsWith(JAKARTA)
        || written.name().startsWith("javax.validation.constraints.")
        || written.name().equals(Names.RANGE)
        || metaAnnotated(written);
  }

  /** {@code @Size.List} and its like. */
  private static boolean container(Written written) {
    return written.simpleName().equals("List")
        && !written.annotations("value").isEmpty()
        && written.annotations("value").stream().allMatch(ConstraintReader::constraint);
  }

  private static boolean metaAnnotated(Written written) {
    for (AnnotationMirror meta :
        written.mirror().getAnnotationType().asElement().getAnnotationMirrors()) {
      if (meta.getAnnotationType().asElement() instanceof QualifiedNameable named
          && (named.getQualifiedName().contentEquals("jakarta.validation.Constraint")
              || named.getQualifiedName().contentEquals("javax.validation.Constraint"))) {
        return true;
      }
    }
    return false;
  }

  private static String shown(Written written) {
    return "@" + written.simpleName();
  }
}
