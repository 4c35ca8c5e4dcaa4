package dev.matte.processor.read;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads records. */
final class RecordReader {
  private final Reading reading;
  private final FieldReader fields;

  RecordReader(Reading reading, FieldReader fields) {
    this.reading = reading;
    this.fields = fields;
  }

  Structure read(String key, DeclaredType type, TypeElement element, JavaType javaType) {
    Marks marks = Marks.of(reading, element);
    TypeOptions options = TypeOptions.of(reading, marks);
    refuseOthers(element);
    Javadoc document = Documents.of(reading, element);
    List<VariableElement> parameters = canonicalParameters(element);
    canonical(element).ifPresent(reading.deprecations()::member);
    List<FieldModel> read = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (RecordComponentElement component : element.getRecordComponents()) {
      VariableElement parameter = parameters.isEmpty() ? null : parameters.get(names.size());
      read.add(field(type, element, component, Optional.ofNullable(parameter), document, options));
      names.add(component.getSimpleName().toString());
    }
    return new Structure.Fields(
        key,
        javaType,
        "",
        Documents.description(marks, document.summary()),
        new Structure.Construction.Constructor(names),
        options.ordered(read),
        options.ignoreUnknown(),
        options.extras(),
        reading.origin(element));
  }

  private FieldModel field(
      DeclaredType type,
      TypeElement element,
      RecordComponentElement component,
      Optional<VariableElement> parameter,
      Javadoc document,
      TypeOptions options) {
    List<Element> places = new ArrayList<>(List.of(component));
    Optional<VariableElement> backing = backing(element, component);
    backing.ifPresent(places::add);
    places.add(component.getAccessor());
    reading.deprecations().member(component.getAccessor());
    parameter.ifPresent(places::add);
    String name = component.getSimpleName().toString();
    Element documented = backing.map(each -> (Element) each).orElse(component);
    String wire = options.naming().apply(name);
    return fields.read(
        new Place(
            name,
            "component " + name,
            type(type, component, documented),
            Marks.of(reading, places),
            component,
            name + "()",
            document.parameter(name),
            wire),
        !options.unread(wire),
        !options.unwritten(wire));
  }

  private TypeMirror type(DeclaredType type, RecordComponentElement component, Element written) {
    if (type.getTypeArguments().isEmpty()) {
      // The field's type: javac 17 leaves type annotations off the component's own.
      return written.asType();
    }
    return ((ExecutableType) reading.types().asMemberOf(type, component.getAccessor()))
        .getReturnType();
  }

  /** Whether a marked creator other than the canonical constructor makes the record. */
  boolean madeOtherwise(TypeElement element) {
    List<VariableElement> canonical = canonicalParameters(element);
    return Creators.ofProperties(reading, element).stream()
        .anyMatch(creator -> !creator.getParameters().equals(canonical));
  }

  /** Members beside the components have nothing to say to Jackson that we could honour. */
  private void refuseOthers(TypeElement element) {
    Set<Element> accessors =
        element.getRecordComponents().stream()
            .map(component -> (Element) component.getAccessor())
            .collect(Collectors.toSet());
    for (Element member : element.getEnclosedElements()) {
      boolean executable =
          member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.CONSTRUCTOR;
      if (executable && !accessors.contains(member)) {
        Jackson.refuseOthers(
            reading, Marks.of(reading, member), Set.of("JsonCreator", "JsonIgnore"));
      }
    }
  }

  private static Optional<VariableElement> backing(
      TypeElement element, RecordComponentElement component) {
    return ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .findFirst();
  }

  private List<VariableElement> canonicalParameters(TypeElement element) {
    return canonical(element)
        .map(constructor -> List.<VariableElement>copyOf(constructor.getParameters()))
        .orElse(List.of());
  }

  private Optional<ExecutableElement> canonical(TypeElement element) {
    List<TypeMirror> wanted =
        element.getRecordComponents().stream()
            .map(component -> reading.types().erasure(component.asType()))
            .toList();
    for (Element member : element.getEnclosedElements()) {
      if (member.getKind() == ElementKind.CONSTRUCTOR
          && matches((ExecutableElement) member, wanted)) {
        return Optional.of((ExecutableElement) member);
      }
    }
    return Optional.empty();
  }

  private boolean matches(ExecutableElement constructor, List<TypeMirror> wanted) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    if (parameters.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      TypeMirror type = reading.types().erasure(parameters.get(i).asType());
      if (!reading.types().isSameType(type, wanted.get(i))) {
        return false;
      }
    }
    return true;
  }
}
