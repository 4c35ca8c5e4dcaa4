package dev.matte.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the methods of an interface and of those it extends that make something for clients. */
final class Members {
  private static final List<String> ROLES =
      List.of(Names.TOOL, Names.RESOURCE, Names.PROMPT, Names.COMPLETE);

  private final Reading reading;

  Members(Reading reading) {
    this.reading = reading;
  }

  /** The interface's own in source order, then the inherited ones; overridden ones once. */
  List<Member> find() {
    List<Member> found = new ArrayList<>();
    Map<Name, List<ExecutableElement>> named = new HashMap<>();
    Map<ExecutableElement, Marks> others = new LinkedHashMap<>();
    for (TypeElement type : Superinterfaces.with(reading, reading.subject())) {
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        Marks marks = Marks.of(reading, method);
        Optional<Written> role = role(method, marks);
        List<ExecutableElement> sameName =
            named.computeIfAbsent(method.getSimpleName(), name -> new ArrayList<>());
        if (role.isPresent() && !overridden(method, sameName) && callable(method, role.get())) {
          found.add(member(method, type, role.get(), marks));
          sameName.add(method);
        } else if (role.isEmpty()) {
          OnceReader.refuse(reading, marks);
          others.put(method, marks);
        }
      }
    }
    others.forEach((method, marks) -> refuseRequirements(method, marks, found));
    return found;
  }

  /**
   * What is no tool, resource or prompt can demand something only of one that it declares again.
   */
  private void refuseRequirements(ExecutableElement method, Marks marks, List<Member> found) {
    if (Decisions.requires(marks).findAny().isPresent()
        && found.stream()
            .noneMatch(each -> AccessReader.sameMethod(reading, method, each.method()))) {
      Decisions.refuse(reading, marks, "this is no tool, resource or prompt");
    }
  }

  private Member member(ExecutableElement method, TypeElement type, Written role, Marks marks) {
    boolean generic = !type.getTypeParameters().isEmpty() && !type.equals(reading.subject());
    List<TypeMirror> parameters = new ArrayList<>();
    TypeMirror returned = method.getReturnType();
    if (generic) {
      DeclaredType subject = (DeclaredType) reading.subject().asType();
      ExecutableType seen = (ExecutableType) reading.types().asMemberOf(subject, method);
      parameters.addAll(seen.getParameterTypes());
      returned = seen.getReturnType();
    } else {
      // The parameter's own type, not the method type's: it carries the type annotations.
      method.getParameters().forEach(parameter -> parameters.add(parameter.asType()));
    }
    return new Member(
        method, type, role, marks, Documents.of(reading, method), parameters, returned);
  }

  private Optional<Written> role(ExecutableElement method, Marks marks) {
    List<Written> roles = ROLES.stream().flatMap(name -> marks.find(name).stream()).toList();
    if (roles.size() > 1) {
      String names =
          String.join(" and ", roles.stream().map(each -> "@" + each.simpleName()).toList());
      reading.fault(
          "several-roles", reading.origin(method), method.getSimpleName().toString(), names);
    }
    return roles.stream().findFirst();
  }

  /** The compiler's own question is dear; asked for every pair, it would take most of the time. */
  private boolean overridden(ExecutableElement method, List<ExecutableElement> sameName) {
    return sameName.stream()
        .anyMatch(other -> reading.elements().overrides(other, method, reading.subject()));
  }

  private boolean callable(ExecutableElement method, Written role) {
    String name = method.getSimpleName().toString();
    for (Modifier modifier : List.of(Modifier.STATIC, Modifier.PRIVATE)) {
      if (method.getModifiers().contains(modifier)) {
        reading.fault("uncallable-method", reading.origin(method), modifier.toString(), name);
        return false;
      }
    }
    if (!method.getTypeParameters().isEmpty()) {
      reading.fault("generic-method", reading.origin(method), name);
      return false;
    }
    if (namesAreMissing(method)) {
      String declaring = String.valueOf(method.getEnclosingElement());
      reading.fault("missing-parameter-names", role.origin(), name, declaring);
      return false;
    }
    return true;
  }

  /** A class file compiled without {@code -parameters} has none; compilers then count. */
  private boolean namesAreMissing(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    if (parameters.isEmpty() || reading.sameFile(method)) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      boolean counted = parameters.get(i).getSimpleName().contentEquals("arg" + i);
      Optional<Written> named = Marks.of(reading, parameters.get(i)).find(Names.PARAM);
      if (counted && named.flatMap(each -> each.text("name")).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
