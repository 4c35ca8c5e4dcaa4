package dev.matte.processor.read;

import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.TypeModel;
import dev.matte.processor.model.TypeModel.Choice.Constant;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads enums. */
final class ChoiceReader {
  private final Reading reading;

  ChoiceReader(Reading reading) {
    this.reading = reading;
  }

  TypeModel read(TypeElement type, JavaType javaType, Element at) {
    if (Scopes.hidden(type, reading.subject())) {
      return reading.inaccessible(javaType, at);
    }
    Marks marks = Marks.of(reading, type);
    Jackson.refuseOthers(reading, marks, Jackson.ENUM);
    new ExtrasReader(reading).refuse(marks, "write it on the parameter or component");
    refuseComputedNames(type);
    Discriminator.typeInfo(reading, type)
        .filter(written -> !Discriminator.none(written))
        .ifPresent(written -> Jackson.refuse(reading, written, "a constant cannot say what it is"));
    List<Constant> constants =
        type.getEnclosedElements().stream()
            .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
            .map(this::constant)
            .toList();
    String description = Documents.description(marks, Documents.of(reading, type).summary());
    return new TypeModel.Choice(javaType, description, constants);
  }

  private Constant constant(Element element) {
    Marks marks = Marks.of(reading, element);
    Jackson.refuseOthers(reading, marks, Jackson.CONSTANT);
    reading.deprecations().member(element);
    String name = element.getSimpleName().toString();
    String wire =
        named(marks, Names.PARAM, "name")
            .or(() -> named(marks, Names.JSON_PROPERTY, "value"))
            .orElse(name);
    String description = Documents.description(marks, Documents.of(reading, element).summary());
    return new Constant(wire, name, description, reading.origin(element));
  }

  private static Optional<String> named(Marks marks, String annotation, String attribute) {
    return marks
        .find(annotation)
        .flatMap(each -> each.text(attribute))
        .filter(text -> !text.isEmpty());
  }

  /** What a method returns is known only at run time; the names must be written. */
  private void refuseComputedNames(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() != ElementKind.ENUM_CONSTANT) {
        Marks marks = Marks.of(reading, member);
        Jackson.refuseOthers(reading, marks, Jackson.COMPUTED);
        marks.find(Names.JSON_VALUE).ifPresent(this::computed);
        marks.find(Names.JSON_CREATOR).ifPresent(this::computed);
      }
    }
  }

  private void computed(Written written) {
    Jackson.refuseFor(
        reading,
        written,
        "the schema lists the names, and what code makes of them is known at run time only",
        "write each name on its constant, @JsonProperty(\"...\"), and drop the annotation.");
  }
}
