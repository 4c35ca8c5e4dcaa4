package dev.matte.processor.read;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.SchemaExtras;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.QualifiedNameable;

/**
 * What annotations on a type say of all its fields.
 *
 * @param ignored names of fields that are left out
 * @param stillRead ignored ones are read all the same ({@code allowSetters})
 * @param stillWritten ignored ones are written all the same ({@code allowGetters})
 * @param ignoreUnknown whether members not named are skipped, when it says so
 * @param extras what the schema of its objects holds beyond what is generated
 * @param order wire or Java names of the fields that come first
 */
record TypeOptions(
    Set<String> ignored,
    boolean stillRead,
    boolean stillWritten,
    Optional<Boolean> ignoreUnknown,
    SchemaExtras extras,
    List<String> order,
    boolean alphabetic,
    Naming naming) {

  static TypeOptions of(Reading reading, Marks marks) {
    Jackson.refuseOthers(reading, marks, Jackson.TYPE);
    checkInclusion(reading, marks);
    refuseConstraints(reading, marks);
    Optional<Written> ignoring = marks.find(Names.JSON_IGNORE_PROPERTIES);
    Optional<Written> order = marks.find(Names.JSON_PROPERTY_ORDER);
    return new TypeOptions(
        Set.copyOf(ignoring.map(each -> each.texts("value")).orElse(List.of())),
        ignoring.flatMap(each -> each.flag("allowSetters")).orElse(false),
        ignoring.flatMap(each -> each.flag("allowGetters")).orElse(false),
        ignoring.flatMap(each -> each.flag("ignoreUnknown")),
        new ExtrasReader(reading).ofType(marks),
        order.map(each -> each.texts("value")).orElse(List.of()),
        order.flatMap(each -> each.flag("alphabetic")).orElse(false),
        Naming.of(reading, marks));
  }

  /** Whether a field is left out of results. */
  boolean unread(String wireName) {
    return ignored.contains(wireName) && !stillWritten;
  }

  /** Whether a field is left out of arguments. */
  boolean unwritten(String wireName) {
    return ignored.contains(wireName) && !stillRead;
  }

  /** The fields in the order asked for; those not named keep theirs, or the alphabet's. */
  List<FieldModel> ordered(List<FieldModel> fields) {
    List<FieldModel> rest = new ArrayList<>(fields);
    List<FieldModel> sorted = new ArrayList<>();
    for (String name : order) {
      rest.stream()
          .filter(field -> field.name().equals(name) || field.javaName().equals(name))
          .findFirst()
          .ifPresent(sorted::add);
      rest.removeAll(sorted);
    }
    if (alphabetic) {
      rest.sort(Comparator.comparing(FieldModel::name));
    }
    sorted.addAll(rest);
    return List.copyOf(sorted);
  }

  /** Refuses inclusion other than ours: what is absent is left out, everything else is written. */
  static void checkInclusion(Reading reading, Marks marks) {
    marks
        .find(Names.JSON_INCLUDE)
        .ifPresent(
            written -> {
              for (String attribute : List.of("valueFilter", "contentFilter")) {
                if (written.has(attribute)) {
                  Jackson.refuse(reading, written, attribute, "filters work at run time only");
                }
              }
              inclusion(reading, written, "value", "ALWAYS");
              inclusion(reading, written, "content", "USE_DEFAULTS");
            });
  }

  private static void inclusion(
      Reading reading, Written written, String attribute, String otherwise) {
    String value = written.constant(attribute).orElse(otherwise);
    if (!Set.of("NON_NULL", "NON_ABSENT", "USE_DEFAULTS").contains(value)) {
      Jackson.refuse(
          reading,
          written,
          attribute,
          "what is absent is left out, and everything else is written; " + value + " differs");
    }
  }

  private static void refuseConstraints(Reading reading, Marks marks) {
    for (Written written : marks.all()) {
      for (AnnotationMirror meta :
          written.mirror().getAnnotationType().asElement().getAnnotationMirrors()) {
        if (meta.getAnnotationType().asElement() instanceof QualifiedNameable named
            && named.getQualifiedName().contentEquals("jakarta.validation.Constraint")) {
          reading.fault(
              "misplaced-annotation",
              written.origin(),
              "@" + written.simpleName(),
              "what it checks of a whole object is known at run time only");
        }
      }
    }
  }
}
