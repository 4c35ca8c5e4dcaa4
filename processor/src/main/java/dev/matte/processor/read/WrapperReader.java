package dev.matte.processor.read;

import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.TypeModel;
import dev.matte.processor.model.TypeModel.Unsupported;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads types that are one bare value on the wire. */
final class WrapperReader {
  private final Reading reading;
  private final TypeReader types;
  private final Set<String> open = new HashSet<>();

  WrapperReader(Reading reading, TypeReader types) {
    this.reading = reading;
    this.types = types;
  }

  /** Whether a type is one. */
  boolean wraps(TypeElement element) {
    return valueMember(element).isPresent();
  }

  /** The wrapper that a type is, or nothing when it is none. */
  Optional<TypeModel> read(DeclaredType type, TypeElement element, JavaType javaType) {
    Optional<Element> value = valueMember(element);
    if (value.isEmpty()) {
      return delegating(element).isPresent()
          ? Optional.of(
              new Unsupported(
                  javaType, "it is made of a bare value, but no @JsonValue gives one back", ""))
          : Optional.empty();
    }
    if (!open.add(javaType.toString())) {
      return Optional.of(new Unsupported(javaType, "it wraps itself", ""));
    }
    try {
      return Optional.of(wrapper(type, element, javaType, value.get()));
    } finally {
      open.remove(javaType.toString());
    }
  }

  private TypeModel wrapper(
      DeclaredType type, TypeElement element, JavaType javaType, Element value) {
    Marks onType = Marks.of(reading, element);
    Jackson.refuseOthers(reading, onType, Jackson.TYPE);
    new ExtrasReader(reading).refuse(onType, "write it on the parameter or component");
    Marks marks = Marks.of(reading, value);
    Jackson.refuseOthers(reading, marks, Jackson.MEMBER);
    refuseConstraints(marks);
    refuseSensitive(marks, element, value);
    if (!Access.callable(value, reading.subject())) {
      return new Unsupported(javaType, "it keeps its @JsonValue private", "");
    }
    TypeMirror inner = inner(type, value);
    TypeModel model =
        reading.within(
            "value " + value.getSimpleName(),
            reading.origin(element),
            () -> types.read(inner, value));
    if (model instanceof Unsupported) {
      return model;
    }
    reading.deprecations().member(value);
    String name = value.getSimpleName().toString();
    String unwrap = value.getKind() == ElementKind.METHOD ? name + "()" : name;
    return new TypeModel.Wrapper(javaType, model, create(type, element, inner), unwrap);
  }

  /** Constraints inside have no place in the model of a wrapper. */
  private void refuseConstraints(Marks marks) {
    for (Written each : marks.all()) {
      if (ConstraintReader.constraint(each) && !each.simpleName().equals("NotNull")) {
        reading.fault(
            "misplaced-annotation",
            each.origin(),
            "@" + each.simpleName(),
            "write it where the type is used");
      }
    }
  }

  /** Nor has a mark that would then hide nothing. */
  private void refuseSensitive(Marks marks, TypeElement type, Element value) {
    if (marks.find(Names.PARAM).flatMap(each -> each.flag("sensitive")).orElse(false)) {
      Element shown =
          type.getRecordComponents().stream()
              .filter(component -> component.getAccessor().equals(value))
              .findFirst()
              .map(Element.class::cast)
              .orElse(value);
      reading.fault(
          "misplaced-annotation",
          reading.origin(shown),
          "@McpParam(sensitive)",
          "write it where the type is used");
    }
  }

  private TypeMirror inner(DeclaredType type, Element value) {
    if (type.getTypeArguments().isEmpty()) {
      return value instanceof ExecutableElement method ? method.getReturnType() : value.asType();
    }
    TypeMirror member = reading.types().asMemberOf(type, value);
    return member instanceof ExecutableType method ? method.getReturnType() : member;
  }

  /** The member marked with {@code @JsonValue}; a record's accessor before its field. */
  private Optional<Element> valueMember(TypeElement element) {
    List<Element> marked =
        element.getEnclosedElements().stream()
            .filter(
                each -> each.getKind() == ElementKind.METHOD || each.getKind() == ElementKind.FIELD)
            .filter(
                each ->
                    Marks.of(reading, each)
                        .find(Names.JSON_VALUE)
                        .map(written -> written.flag("value").orElse(true))
                        .orElse(false))
            .map(Element.class::cast)
            .toList();
    Optional<Element> method =
        marked.stream().filter(each -> each.getKind() == ElementKind.METHOD).findFirst();
    return method.isPresent() ? method : accessor(element, marked.stream().findFirst());
  }

  private static Optional<Element> accessor(TypeElement element, Optional<Element> field) {
    if (field.isEmpty() || element.getKind() != ElementKind.RECORD) {
      return field;
    }
    return element.getRecordComponents().stream()
        .filter(each -> each.getSimpleName().equals(field.get().getSimpleName()))
        .map(each -> (Element) each.getAccessor())
        .findFirst();
  }

  private String create(DeclaredType type, TypeElement element, TypeMirror inner) {
    Optional<ExecutableElement> marked = delegating(element);
    if (marked.isPresent()) {
      return marked.filter(each -> takes(type, each, inner)).map(this::expression).orElse("");
    }
    return element.getEnclosedElements().stream()
        .filter(each -> each.getKind() == ElementKind.CONSTRUCTOR || factory(each))
        .map(ExecutableElement.class::cast)
        .filter(each -> takes(type, each, inner))
        .findFirst()
        .map(this::expression)
        .orElse("");
  }

  private static boolean factory(Element element) {
    return element.getKind() == ElementKind.METHOD
        && element.getModifiers().contains(Modifier.STATIC)
        && Set.of("of", "valueOf", "fromString").contains(element.getSimpleName().toString());
  }

  private boolean takes(DeclaredType type, ExecutableElement creator, TypeMirror inner) {
    if (creator.getParameters().size() != 1 || !Access.callable(creator, reading.subject())) {
      return false;
    }
    if (creator.getKind() == ElementKind.METHOD
        && !Access.same(reading, creator.getReturnType(), type)) {
      return false;
    }
    VariableElement parameter = creator.getParameters().get(0);
    TypeMirror taken =
        creator.getKind() == ElementKind.CONSTRUCTOR
            ? ((ExecutableType) reading.types().asMemberOf(type, creator))
                .getParameterTypes()
                .get(0)
            : parameter.asType();
    return Access.same(reading, taken, inner);
  }

  private String expression(ExecutableElement creator) {
    reading.deprecations().member(creator);
    return creator.getKind() == ElementKind.CONSTRUCTOR
        ? "new $type($value)"
        : "$type." + creator.getSimpleName() + "($value)";
  }

  /** The creator that is marked to take a bare value. */
  private Optional<ExecutableElement> delegating(TypeElement element) {
    boolean wrapper = valueMember(element).isPresent();
    return Creators.marked(reading, element).stream()
        .filter(
            creator -> {
              String mode = Creators.mode(reading, creator);
              boolean single = creator.getParameters().size() == 1;
              return mode.equals("DELEGATING")
                  || (mode.equals("DEFAULT")
                      && wrapper
                      && single
                      && !Creators.named(reading, creator));
            })
        .findFirst();
  }
}
