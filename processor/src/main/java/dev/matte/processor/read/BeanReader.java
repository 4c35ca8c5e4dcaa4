package dev.matte.processor.read;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Structure;
import dev.matte.processor.read.ConstructionReader.Chosen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads classes with getters, and setters, a creator or a builder. */
final class BeanReader {
  private final Reading reading;
  private final FieldReader fields;

  BeanReader(Reading reading, FieldReader fields) {
    this.reading = reading;
    this.fields = fields;
  }

  Structure read(String key, DeclaredType type, TypeElement element, JavaType javaType) {
    Marks marks = Marks.of(reading, element);
    TypeOptions options = TypeOptions.of(reading, marks);
    Properties properties = Properties.of(reading, type);
    Chosen chosen = new ConstructionReader(reading, properties).read(type, element, marks);
    List<FieldModel> read = new ArrayList<>();
    for (Property property : properties.all()) {
      field(property, chosen, options).ifPresent(read::add);
    }
    return new Structure.Fields(
        key,
        javaType,
        "",
        Documents.description(marks, Documents.of(reading, element).summary()),
        chosen.construction(),
        options.ordered(read),
        options.ignoreUnknown(),
        options.extras(),
        reading.origin(element));
  }

  private Optional<FieldModel> field(Property property, Chosen chosen, TypeOptions options) {
    boolean written = chosen.written().contains(property.name());
    boolean read = !property.accessor().isEmpty();
    Marks marks = property.marks(reading);
    if (!written && (!read || FieldReader.ignored(marks))) {
      unreachable(property, marks);
      return Optional.empty();
    }
    String wire = options.naming().apply(property.name());
    TypeMirror type =
        property.readType().or(property::writeType).orElseGet(property.places().get(0)::asType);
    property.places().forEach(reading.deprecations()::member);
    Element element = property.places().get(0);
    Place place =
        new Place(
            property.name(),
            "property " + property.name(),
            type,
            marks,
            element,
            property.accessor(),
            document(property),
            wire);
    return Optional.of(
        fields.read(place, read && !options.unread(wire), written && !options.unwritten(wire)));
  }

  private void unreachable(Property property, Marks marks) {
    marks
        .find(Names.JSON_PROPERTY)
        .filter(written -> property.accessor().isEmpty() && !FieldReader.ignored(marks))
        .ifPresent(
            written ->
                Jackson.refuse(
                    reading, written, "it stands on a member that generated code cannot reach"));
  }

  private String document(Property property) {
    for (Element place : property.places()) {
      String summary = Documents.of(reading, place).summary();
      if (!summary.isEmpty()) {
        return summary;
      }
    }
    return "";
  }
}
