package dev.matte.processor.read;

import dev.matte.processor.model.Structure.Construction;
import dev.matte.processor.read.ConstructionReader.Chosen;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads builders: one method per property, and one that makes the instance. */
final class BuilderReader {
  private final Reading reading;
  private final Properties properties;

  BuilderReader(Reading reading, Properties properties) {
    this.reading = reading;
    this.properties = properties;
  }

  /** The builder that {@code @JsonDeserialize(builder = …)} names. */
  Optional<Chosen> named(DeclaredType type, Marks marks) {
    Optional<Written> written = Jackson.databind(marks, "JsonDeserialize");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    for (var attribute : written.get().mirror().getElementValues().keySet()) {
      String name = attribute.getSimpleName().toString();
      if (!name.equals("builder")) {
        Jackson.refuse(reading, written.get(), name, "it works at run time only");
      }
    }
    return written
        .get()
        .type("builder")
        .filter(each -> each.getKind() == TypeKind.DECLARED)
        .map(builder -> named(type, (DeclaredType) builder));
  }

  private Chosen named(DeclaredType type, DeclaredType builder) {
    TypeElement element = (TypeElement) builder.asElement();
    Optional<Written> pojo = Jackson.databind(Marks.of(reading, element), "JsonPOJOBuilder");
    String prefix = pojo.flatMap(each -> each.text("withPrefix")).orElse("with");
    String build = pojo.flatMap(each -> each.text("buildMethodName")).orElse("build");
    TypeElement built = (TypeElement) type.asElement();
    Optional<ExecutableElement> opener =
        Creators.constructors(reading, element).stream()
            .filter(each -> each.getParameters().isEmpty())
            .findFirst()
            .or(
                () ->
                    open(built)
                        .filter(each -> Access.same(reading, each.getReturnType(), builder)));
    if (opener.isEmpty()) {
      return Chosen.none("its builder cannot be made from here");
    }
    return chosen(type, builder, opener.get(), prefix, build)
        .orElseGet(() -> Chosen.none("its builder has no method " + build + " that makes it"));
  }

  /** A static method {@code builder()} and what it returns. */
  Optional<Chosen> found(DeclaredType type, TypeElement element) {
    return open(element)
        .filter(each -> each.getReturnType().getKind() == TypeKind.DECLARED)
        .flatMap(each -> chosen(type, (DeclaredType) each.getReturnType(), each, "", "build"));
  }

  private Optional<ExecutableElement> open(TypeElement element) {
    return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().contentEquals("builder"))
        .filter(each -> each.getModifiers().contains(Modifier.STATIC))
        .filter(each -> each.getParameters().isEmpty() && each.getTypeParameters().isEmpty())
        .filter(each -> Access.callable(each, reading.subject()))
        .findFirst();
  }

  private Optional<Chosen> chosen(
      DeclaredType type,
      DeclaredType builder,
      ExecutableElement opener,
      String prefix,
      String build) {
    TypeElement element = (TypeElement) builder.asElement();
    Optional<ExecutableElement> closer = closer(element, build, type);
    if (Scopes.hidden(element, reading.subject()) || closer.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> setters = new LinkedHashMap<>();
    for (Element member : reading.elements().getAllMembers(element)) {
      if (member instanceof ExecutableElement method
          && Access.callable(method, reading.subject())
          && sets(method, builder)) {
        setter(method, prefix, setters);
      }
    }
    if (setters.isEmpty()) {
      return Optional.empty();
    }
    reading.deprecations().type(element);
    reading.deprecations().member(opener);
    reading.deprecations().member(closer.get());
    String open =
        opener.getKind() == ElementKind.CONSTRUCTOR ? "new $builder()" : "$type.builder()";
    return Optional.of(
        new Chosen(
            new Construction.Builder(open, JavaTypes.of(builder), setters, build),
            setters.keySet()));
  }

  private void setter(ExecutableElement method, String prefix, Map<String, String> setters) {
    String name = method.getSimpleName().toString();
    Optional<String> property =
        prefix.isEmpty()
            ? Optional.of(name)
                .filter(each -> properties.find(each).isPresent())
                .or(() -> BeanNames.after("set", name))
                .or(() -> BeanNames.after("with", name))
                .or(() -> Optional.of(name))
            : BeanNames.after(prefix, name);
    TypeMirror type = method.getParameters().get(0).asType();
    property
        .map(properties::get)
        .filter(each -> each.agreesWith(reading, type) && !setters.containsKey(each.name()))
        .ifPresent(
            each -> {
              each.place(method);
              each.place(method.getParameters().get(0));
              each.writtenBy(name, type);
              setters.put(each.name(), name);
            });
  }

  private boolean sets(ExecutableElement method, DeclaredType builder) {
    return method.getKind() == ElementKind.METHOD
        && BeanNames.instance(method)
        && method.getParameters().size() == 1
        && Access.returns(reading, builder, method.getReturnType())
        && !JavaTypes.of(method.getReturnType()).name().equals("java.lang.Object");
  }

  private Optional<ExecutableElement> closer(TypeElement builder, String name, DeclaredType type) {
    return ElementFilter.methodsIn(reading.elements().getAllMembers(builder)).stream()
        .filter(
            each ->
                each.getSimpleName().contentEquals(name)
                    && each.getParameters().isEmpty()
                    && Access.callable(each, reading.subject())
                    && Access.returns(reading, each.getReturnType(), type))
        .findFirst();
  }
}
