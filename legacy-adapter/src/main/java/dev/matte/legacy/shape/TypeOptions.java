package dev.matte.legacy.shape;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What annotations on a type say of all its fields.
 *
 * @param ignored names of fields that are left out
 * @param stillRead ignored ones are read all the same ({@code allowSetters})
 * @param stillWritten ignored ones are written all the same ({@code allowGetters})
 * @param ignoreUnknown whether members not named are skipped, when it says so
 * @param extras what the schema of its objects holds beyond what is generated
 * @param order wire or Java names of the fields that come first
 * @param naming how wire names are made of Java names, when it says so
 */
record TypeOptions(
    Set<String> ignored,
    boolean stillRead,
    boolean stillWritten,
    Optional<Boolean> ignoreUnknown,
    Extras extras,
    List<String> order,
    boolean alphabetic,
    Optional<PropertyNamingStrategy> naming) {
  private static final Set<JsonInclude.Include> OURS =
      EnumSet.of(
          JsonInclude.Include.NON_NULL,
          JsonInclude.Include.NON_ABSENT,
          JsonInclude.Include.USE_DEFAULTS);

  static TypeOptions of(Reading reading, Class<?> type) {
    Marks marks = Marks.of(type);
    Jackson.refuseOthers(reading, marks, Jackson.TYPE);
    refuseInclusion(reading, marks);
    for (Annotation each : marks.all()) {
      if (ConstraintReader.metaAnnotated(each)) {
        throw reading.refused(
            "@" + each.annotationType().getSimpleName() + " checks a whole object",
            "check it in the tool");
      }
    }
    Optional<JsonIgnoreProperties> ignoring = marks.find(JsonIgnoreProperties.class);
    Optional<JsonPropertyOrder> order = marks.find(JsonPropertyOrder.class);
    return new TypeOptions(
        ignoring.map(each -> Set.of(each.value())).orElse(Set.of()),
        ignoring.map(JsonIgnoreProperties::allowSetters).orElse(false),
        ignoring.map(JsonIgnoreProperties::allowGetters).orElse(false),
        ignoreUnknown(reading, type, ignoring),
        new SchemaMarks(reading).ofType(marks),
        order.map(each -> List.of(each.value())).orElse(List.of()),
        order.map(JsonPropertyOrder::alphabetic).orElse(false),
        naming(reading, marks));
  }

  /** The name of a field on the wire, unless it has one of its own. */
  String wireName(String javaName) {
    return naming.map(each -> each.nameForField(null, null, javaName)).orElse(javaName);
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
  List<Field> ordered(List<Field> fields) {
    List<Field> rest = new ArrayList<>(fields);
    List<Field> sorted = new ArrayList<>();
    for (String name : order) {
      rest.stream()
          .filter(field -> field.name().equals(name) || field.javaName().equals(name))
          .findFirst()
          .ifPresent(sorted::add);
      rest.removeAll(sorted);
    }
    if (alphabetic) {
      rest.sort(Comparator.comparing(Field::name));
    }
    sorted.addAll(rest);
    return List.copyOf(sorted);
  }

  /** Refuses inclusion other than ours: what is absent is left out, everything else is written. */
  static void refuseInclusion(Reading reading, Marks marks) {
    Optional<JsonInclude> written = marks.find(JsonInclude.class);
    if (written.isEmpty()) {
      return;
    }
    JsonInclude include = written.get();
    boolean filtered = include.valueFilter() != Void.class || include.contentFilter() != Void.class;
    // Jackson's own default for contents is ALWAYS; written or not, it changes nothing here.
    boolean content =
        include.content() == JsonInclude.Include.ALWAYS || OURS.contains(include.content());
    if (filtered || !content || !OURS.contains(include.value())) {
      throw Jackson.refused(
          reading, "@JsonInclude", "what is absent is left out, and everything else is written");
    }
  }

  private static Optional<Boolean> ignoreUnknown(
      Reading reading, Class<?> type, Optional<JsonIgnoreProperties> written) {
    return written
        .filter(
            each ->
                reading.file(type).written(JsonIgnoreProperties.class).contains("ignoreUnknown"))
        .map(JsonIgnoreProperties::ignoreUnknown);
  }

  private static Optional<PropertyNamingStrategy> naming(Reading reading, Marks marks) {
    Optional<JsonNaming> written = marks.find(JsonNaming.class);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Class<?> strategy = written.get().value();
    if (!strategy.getName().startsWith("tools.jackson.databind.PropertyNamingStrateg")) {
      throw Jackson.refused(
          reading, "@JsonNaming", "the processor does not know " + strategy.getSimpleName());
    }
    try {
      return strategy.getDeclaredConstructor().newInstance()
              instanceof PropertyNamingStrategy naming
          ? Optional.of(naming)
          : Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a strategy of Jackson's cannot be made: " + strategy, e);
    }
  }
}
