package dev.matte.legacy.shape;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.OptBoolean;
import dev.matte.annotations.AtMostOnce;
import dev.matte.annotations.Default;
import dev.matte.annotations.Describe;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.Requires;
import dev.matte.legacy.shape.Field.Presence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads parameters, record components and bean properties alike. */
public final class FieldReader {
  private final Reading reading;
  private final ShapeReader shapes;
  private final ConstraintReader constraints;

  FieldReader(Reading reading, ShapeReader shapes) {
    this.reading = reading;
    this.shapes = shapes;
    this.constraints = new ConstraintReader(reading);
  }

  /** Reads a parameter. */
  public Field parameter(Place place) {
    return read(place, false, true);
  }

  Field read(Place place, boolean readable, boolean writable) {
    return reading.within(place.words(), () -> field(place, readable, writable));
  }

  private Field field(Place place, boolean readable, boolean writable) {
    Marks marks = place.marks();
    Jackson.refuseOthers(reading, marks, Jackson.MEMBER);
    TypeOptions.refuseInclusion(reading, marks);
    if (marks.has(Requires.class) || marks.has(Requires.All.class) || marks.has(AtMostOnce.class)) {
      throw reading.refused("only tools, resources and prompts demand something", "drop it");
    }
    Presences.Unwrapped unwrapped = Presences.of(place.type());
    Marks valueMarks = unwrapped.argument() ? marks.and(unwrapped.type().marks()) : marks;
    Optional<McpParam> param = marks.find(McpParam.class);
    Optional<JsonProperty> property = marks.find(JsonProperty.class);
    JsonProperty.Access access =
        property.map(JsonProperty::access).orElse(JsonProperty.Access.AUTO);
    Constraints bounds = constraints.read(valueMarks, unwrapped.type());
    Shape shape = shapes.read(unwrapped.type());
    constraints.refuseMisfits(shape, bounds);
    Presence presence = presence(place, unwrapped.presence());
    Optional<String> literal = marks.find(Default.class).map(Default::value);
    if (literal.isPresent() && presence != Presence.REQUIRED) {
      throw reading.refused("a default makes it optional already", "take the plain type");
    }
    Extras extras = new SchemaMarks(reading).ofField(marks);
    boolean ignored = Jackson.ignored(marks);
    return new Field(
        name(place, param, property),
        aliases(marks, param),
        place.javaName(),
        place.type().type(),
        shape,
        presence,
        literal,
        bounds.allowing(SchemaMarks.allowed(extras, shape)),
        param.map(McpParam::title).orElse(""),
        description(marks),
        param.map(each -> List.of(each.examples())).orElse(List.of()),
        param.map(McpParam::sensitive).orElse(false),
        param.map(McpParam::header).orElse(""),
        SchemaMarks.integers(marks),
        extras,
        place.accessor(),
        readable && access != JsonProperty.Access.WRITE_ONLY && !ignored,
        writable && access != JsonProperty.Access.READ_ONLY && !ignored);
  }

  private String name(Place place, Optional<McpParam> param, Optional<JsonProperty> property) {
    String ours = param.map(McpParam::name).orElse("");
    String jackson = property.map(JsonProperty::value).orElse("");
    if (!ours.isEmpty() && !jackson.isEmpty() && !ours.equals(jackson)) {
      throw reading.refused(
          "@McpParam names it \"" + ours + "\", and @JsonProperty \"" + jackson + "\"",
          "write one of the two");
    }
    return !ours.isEmpty() ? ours : !jackson.isEmpty() ? jackson : place.wireName();
  }

  /** Jackson's and ours, each once. */
  private static List<String> aliases(Marks marks, Optional<McpParam> param) {
    return Stream.concat(
            param.stream().flatMap(each -> Arrays.stream(each.aliases())),
            marks.find(JsonAlias.class).stream().flatMap(each -> Arrays.stream(each.value())))
        .distinct()
        .toList();
  }

  private Presence presence(Place place, Presence byType) {
    boolean nullable = place.marks().nullable();
    Optional<Boolean> required =
        place.marks().find(JsonProperty.class).flatMap(FieldReader::required);
    boolean optional = nullable || byType != Presence.REQUIRED;
    if (nullable && byType != Presence.REQUIRED) {
      throw reading.refused("it is @Nullable and an Optional or Presence", "write one of the two");
    }
    if (optional && place.marks().named("jakarta.validation.constraints.NotNull").isPresent()) {
      throw reading.refused("it may be absent, and @NotNull says it may not", "drop one of them");
    }
    if (optional && required.orElse(false)) {
      throw reading.refused("it may be absent, and @JsonProperty requires it", "drop one of them");
    }
    if (byType != Presence.REQUIRED) {
      return byType;
    }
    Presence presence = nullable || !required.orElse(true) ? Presence.NULLABLE : Presence.REQUIRED;
    if (presence == Presence.NULLABLE && place.type().type().isPrimitive()) {
      throw reading.refused("it is nullable, but a primitive never is null", "take the box");
    }
    return presence;
  }

  /** What Jackson's annotation says when it says something; false alone cannot be told from it. */
  private static Optional<Boolean> required(JsonProperty property) {
    if (property.isRequired() != OptBoolean.DEFAULT) {
      return Optional.of(property.isRequired() == OptBoolean.TRUE);
    }
    return property.required() ? Optional.of(true) : Optional.empty();
  }

  private static String description(Marks marks) {
    String described = marks.find(Describe.class).map(Describe::value).orElse("");
    return described.isEmpty()
        ? marks.find(JsonPropertyDescription.class).map(JsonPropertyDescription::value).orElse("")
        : described;
  }
}
