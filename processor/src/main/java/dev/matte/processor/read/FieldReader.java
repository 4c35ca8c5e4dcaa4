package dev.matte.processor.read;

import dev.matte.processor.model.AllowedValues;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.FieldModel.Presence;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.SchemaExtras;
import dev.matte.processor.model.TypeModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads parameters, record components and bean properties alike. */
final class FieldReader {
  private final Reading reading;
  private final TypeReader types;
  private final ConstraintReader constraints;

  FieldReader(Reading reading, TypeReader types) {
    this.reading = reading;
    this.types = types;
    this.constraints = new ConstraintReader(reading);
  }

  /** A field that can be read and written. */
  FieldModel read(Place place) {
    return read(place, true, true);
  }

  FieldModel read(Place place, boolean readable, boolean writable) {
    Marks marks = place.marks();
    Jackson.refuseOthers(reading, marks, Jackson.MEMBER);
    TypeOptions.checkInclusion(reading, marks);
    refuseHidden(place);
    refuseAccess(place);
    Presences.Unwrapped unwrapped = Presences.of(reading, place.type());
    Marks valueMarks = valueMarks(place, unwrapped);
    Optional<Written> property = marks.find(Names.JSON_PROPERTY);
    Optional<Written> param = marks.find(Names.PARAM);
    String access = property.flatMap(each -> each.constant("access")).orElse("AUTO");
    Constraints bounds = constraints.read(valueMarks, unwrapped.type(), place.element());
    TypeModel type =
        reading.within(
            place.step(),
            reading.origin(place.element()),
            () -> types.read(unwrapped.type(), place.element()));
    SchemaExtras extras = new ExtrasReader(reading).ofField(marks);
    return new FieldModel(
        name(place, param, property),
        aliases(marks, param),
        place.javaName(),
        JavaTypes.of(place.type()),
        type,
        presence(place, unwrapped.presence(), property),
        marks.find(Names.DEFAULT).map(each -> each.textOrEmpty("value")),
        bounds.allowing(AllowedValues.fitting(extras, type)),
        param.map(each -> each.textOrEmpty("title")).orElse(""),
        description(place),
        param.map(each -> each.texts("examples")).orElse(List.of()),
        param.flatMap(each -> each.flag("sensitive")).orElse(false),
        param.map(each -> each.textOrEmpty("header")).orElse(""),
        new StyleReader(reading).integers(marks),
        extras,
        place.accessor(),
        readable && !access.equals("WRITE_ONLY") && !ignored(marks),
        writable && !access.equals("READ_ONLY") && !ignored(marks),
        Marks.suppressed(place.element()),
        reading.origin(place.element()));
  }

  /** A component carries what is meant for methods on its accessor, which may be nowhere to see. */
  private void refuseAccess(Place place) {
    Origin origin = reading.origin(place.element());
    if (Decisions.requires(place.marks()).findAny().isPresent()) {
      reading.fault("misplaced-annotation", origin, "@Requires", Decisions.OF_ENTRIES);
    }
    if (place.marks().has(Names.AT_MOST_ONCE)) {
      reading.fault("misplaced-annotation", origin, "@AtMostOnce", "this is no tool");
    }
  }

  /** What stands inside a type bears on the schema, and would be missed in silence. */
  private void refuseHidden(Place place) {
    if (reading.classFiles().hidesInside(place.element())) {
      reading.fault("hidden-type-annotation", reading.origin(place.element()), place.words());
    }
  }

  /** Whether {@code @JsonIgnore} is on. */
  static boolean ignored(Marks marks) {
    return marks.find(Names.JSON_IGNORE).map(each -> each.flag("value").orElse(true)).orElse(false);
  }

  /** {@code Optional<@Size(max = 3) String>} constrains the value, like {@code @Size} before it. */
  private Marks valueMarks(Place place, Presences.Unwrapped unwrapped) {
    TypeMirror type = place.type();
    boolean wrapped =
        unwrapped.presence() != Presence.REQUIRED
            && !((DeclaredType) type).getTypeArguments().isEmpty();
    return wrapped
        ? place.marks().and(Marks.of(reading, place.element(), unwrapped.type()))
        : place.marks();
  }

  private String name(Place place, Optional<Written> param, Optional<Written> property) {
    String ours = param.map(each -> each.textOrEmpty("name")).orElse("");
    String jackson = property.map(each -> each.textOrEmpty("value")).orElse("");
    if (!ours.isEmpty() && !jackson.isEmpty() && !ours.equals(jackson)) {
      reading.fault(
          "misplaced-annotation",
          param.orElseThrow().origin("name"),
          "@McpParam",
          "it names " + place.words() + " \"" + ours + "\", and @JsonProperty \"" + jackson + "\"");
    }
    if (!ours.isEmpty()) {
      return ours;
    }
    return jackson.isEmpty() ? place.wireName() : jackson;
  }

  /** Jackson's and ours, each once. */
  private static List<String> aliases(Marks marks, Optional<Written> param) {
    return Stream.concat(
            param.stream().flatMap(each -> each.texts("aliases").stream()),
            marks.find(Names.JSON_ALIAS).stream().flatMap(each -> each.texts("value").stream()))
        .distinct()
        .toList();
  }

  private Presence presence(Place place, Presence byType, Optional<Written> property) {
    boolean nullable = place.marks().nullable();
    Optional<Written> notNull = place.marks().find("jakarta.validation.constraints.NotNull");
    Optional<Boolean> required =
        property
            .flatMap(FieldReader::required)
            .or(() -> place.marks().find(Names.PARAM).flatMap(each -> each.flag("required")));
    String type = JavaTypes.of(place.type()).simpleName();
    boolean optional = nullable || byType != Presence.REQUIRED;
    if (nullable && byType != Presence.REQUIRED) {
      String reason = "it is @Nullable and " + (type.equals("Presence") ? "a " : "an ") + type;
      Origin at =
          place
              .marks()
              .writtenNullable()
              .map(Written::origin)
              .orElseGet(() -> reading.origin(place.element()));
      reading.fault("contradictory-presence", at, place.words(), reason);
    }
    if (optional && notNull.isPresent()) {
      idle(notNull.get().origin(), "@NotNull", place);
    }
    if (optional && required.orElse(false)) {
      Origin at = property.map(Written::origin).orElseGet(() -> reading.origin(place.element()));
      idle(at, "@JsonProperty(required = true)", place);
    }
    if (byType != Presence.REQUIRED) {
      return byType;
    }
    return nullable || !required.orElse(true) ? Presence.NULLABLE : Presence.REQUIRED;
  }

  /** What Jackson's annotation says when it says something. */
  private static Optional<Boolean> required(Written property) {
    Optional<String> tri = property.constant("isRequired").filter(text -> !text.equals("DEFAULT"));
    return tri.isPresent() ? tri.map("TRUE"::equals) : property.flag("required");
  }

  private void idle(Origin at, String annotation, Place place) {
    reading.fault("misplaced-annotation", at, annotation, place.words() + " may be absent");
  }

  private static String description(Place place) {
    String jackson =
        place
            .marks()
            .find(Names.JSON_PROPERTY_DESCRIPTION)
            .map(each -> each.textOrEmpty("value"))
            .orElse("");
    return Documents.description(place.marks(), jackson, place.document());
  }
}
