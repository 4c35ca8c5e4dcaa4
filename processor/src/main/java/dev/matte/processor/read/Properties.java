package dev.matte.processor.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The properties of a class, inherited ones first, each where it first shows. */
final class Properties {
  private static final Set<String> NO_PROPERTY = Set.of("JsonCreator", "JsonValue", "JsonIgnore");

  private final Reading reading;
  private final DeclaredType type;
  private final Map<String, Property> all = new LinkedHashMap<>();

  private Properties(Reading reading, DeclaredType type) {
    this.reading = reading;
    this.type = type;
  }

  static Properties of(Reading reading, DeclaredType type) {
    Properties properties = new Properties(reading, type);
    for (TypeElement each : properties.classes()) {
      properties.add(each);
    }
    return properties;
  }

  Collection<Property> all() {
    return all.values();
  }

  Optional<Property> find(String name) {
    return Optional.ofNullable(all.get(name));
  }

  Property get(String name) {
    return all.computeIfAbsent(name, Property::new);
  }

  /** The class and those above it, the topmost first. */
  private List<TypeElement> classes() {
    List<TypeElement> classes = new ArrayList<>();
    TypeMirror each = type;
    while (each.getKind() == TypeKind.DECLARED) {
      TypeElement element = (TypeElement) ((DeclaredType) each).asElement();
      if (element.getQualifiedName().toString().startsWith("java.lang.")) {
        break;
      }
      classes.add(0, element);
      each = element.getSuperclass();
    }
    if (each.getKind() == TypeKind.ERROR) {
      reading.missing(each.toString());
    }
    return classes;
  }

  private void add(TypeElement element) {
    if (element.getKind() == ElementKind.RECORD) {
      element.getRecordComponents().forEach(this::component);
    }
    for (Element member : element.getEnclosedElements()) {
      if (member.getModifiers().contains(Modifier.STATIC)) {
        continue;
      }
      if (member.getKind() == ElementKind.FIELD && element.getKind() != ElementKind.RECORD) {
        field(member);
      } else if (member.getKind() == ElementKind.METHOD) {
        method((ExecutableElement) member);
      } else if (member.getKind() == ElementKind.CONSTRUCTOR) {
        Jackson.refuseOthers(reading, Marks.of(reading, member), NO_PROPERTY);
      }
    }
  }

  private void component(RecordComponentElement component) {
    String name = component.getSimpleName().toString();
    Property property = get(name);
    property.place(component);
    property.place(component.getAccessor());
    property.readBy(name + "()", returned(component.getAccessor()));
  }

  private void field(Element field) {
    String name = field.getSimpleName().toString();
    Set<Modifier> modifiers = field.getModifiers();
    if (modifiers.contains(Modifier.TRANSIENT)) {
      return;
    }
    Property property = get(name);
    property.place(field);
    if (modifiers.contains(Modifier.PUBLIC)) {
      property.readBy(name, member(field));
    }
  }

  private void method(ExecutableElement method) {
    Marks marks = Marks.of(reading, method);
    boolean named = marks.has(Names.JSON_PROPERTY);
    boolean usable = Access.callable(method, reading.subject());
    String own = method.getSimpleName().toString();
    Optional<String> read = BeanNames.read(method);
    Optional<String> written = BeanNames.written(method);
    boolean getter = method.getParameters().isEmpty();
    if (find(own).filter(property -> property.places().contains(method)).isPresent()) {
      return;
    }
    if (usable && getter && (read.isPresent() || (named && !isVoid(method)))) {
      Property property = get(read.orElse(own));
      property.place(method);
      property.readBy(own + "()", returned(method));
    } else if (usable && (written.isPresent() || (named && method.getParameters().size() == 1))) {
      Property property = get(written.orElse(own));
      property.place(method);
      property.place(method.getParameters().get(0));
      property.writtenBy(own, parameters(method).get(0));
    } else {
      Jackson.refuseOthers(reading, marks, NO_PROPERTY);
    }
  }

  private static boolean isVoid(ExecutableElement method) {
    return method.getReturnType().getKind() == TypeKind.VOID;
  }

  private TypeMirror returned(ExecutableElement method) {
    return member(method) instanceof ExecutableType seen
        ? seen.getReturnType()
        : method.getReturnType();
  }

  private List<? extends TypeMirror> parameters(ExecutableElement method) {
    return member(method) instanceof ExecutableType seen
        ? seen.getParameterTypes()
        : List.of(method.getParameters().get(0).asType());
  }

  /** A member's type as this class has it; with its annotations where nothing is replaced. */
  private TypeMirror member(Element element) {
    boolean generic =
        element.getEnclosingElement() instanceof TypeElement declaring
            && !declaring.getTypeParameters().isEmpty();
    if (generic) {
      return reading.types().asMemberOf(type, element);
    }
    return element.asType();
  }
}
