package dev.matte.legacy.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.Describe;
import dev.matte.legacy.shape.ConstructionReader.Chosen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JavaType;

/** Reads classes with getters, and setters, a creator or a builder. */
final class BeanReader {
  private final Reading reading;
  private final FieldReader fields;

  BeanReader(Reading reading, FieldReader fields) {
    this.reading = reading;
    this.fields = fields;
  }

  Structure read(String key, JavaType type) {
    Class<?> raw = type.getRawClass();
    TypeOptions options = TypeOptions.of(reading, raw);
    Properties properties = Properties.of(reading, type);
    Chosen chosen = new ConstructionReader(reading, properties).read(type);
    List<Field> read = new ArrayList<>();
    for (Property property : properties.all()) {
      field(property, chosen, options).ifPresent(read::add);
    }
    return new Structure.Fields(
        key,
        type,
        Marks.of(raw).find(Describe.class).map(Describe::value).orElse(""),
        chosen.construction(),
        options.ordered(read),
        options.ignoreUnknown(),
        options.extras());
  }

  private Optional<Field> field(Property property, Chosen chosen, TypeOptions options) {
    boolean written = chosen.written().contains(property.name());
    boolean read = property.accessor().isPresent();
    Marks marks = property.marks();
    if (!written && (!read || Jackson.ignored(marks))) {
      if (!read && marks.has(JsonProperty.class) && !Jackson.ignored(marks)) {
        throw Jackson.refused(
            reading, "@JsonProperty", property.name() + " cannot be reached by the processor");
      }
      return Optional.empty();
    }
    String wire = options.wireName(property.name());
    Place place =
        new Place(
            property.name(),
            "property " + property.name(),
            property.type(),
            marks,
            property.accessor(),
            wire);
    return Optional.of(
        fields.read(place, read && !options.unread(wire), written && !options.unwritten(wire)));
  }
}
