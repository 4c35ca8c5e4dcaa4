package dev.matte.processor.read;

import dev.matte.contract.AccessContract;
import dev.matte.processor.read.Decisions.Decision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads what tools, resources and prompts demand of their callers.
 *
 * <p>What is said in several places adds up: on the method, on methods that it overrides or that
 * declare it again, on the interfaces that declare these, and on those that inherit them. Only
 * Jakarta's annotations differ: on a method they take the place of everything else, on an interface
 * {@code @PermitAll} and {@code @DenyAll} hold for methods that say nothing themselves.
 */
final class AccessReader {
  private final Reading reading;
  private final Decisions decisions;
  private final Set<TypeElement> interfaces;
  private final Map<TypeElement, AccessContract> ofInterfaces = new HashMap<>();
  private final Map<Name, List<Declared>> methods = new HashMap<>();

  /** A method and the interface that declares it. */
  private record Declared(TypeElement declaring, ExecutableElement method) {}

  AccessReader(Reading reading) {
    this.reading = reading;
    this.decisions = new Decisions(reading);
    this.interfaces = Superinterfaces.with(reading, reading.subject());
    for (TypeElement type : interfaces) {
      ofInterfaces.put(type, decision(type, Marks.of(reading, type)).access());
    }
  }

  AccessContract of(Member member) {
    Decision own = decision(member.method(), member.marks());
    if (own.instead()) {
      return own.access();
    }
    AccessContract access = declared(member.declaring(), own);
    for (Declared other : named(member.method().getSimpleName())) {
      ExecutableElement method = other.method();
      if (!method.equals(member.method()) && sameMethod(reading, method, member.method())) {
        Decision decision = decision(method, Marks.of(reading, method));
        access = access.and(declared(other.declaring(), decision));
      }
    }
    return access;
  }

  /** The methods of a name in all interfaces; within a single one none declares another again. */
  private List<Declared> named(Name name) {
    if (methods.isEmpty() && interfaces.size() > 1) {
      for (TypeElement type : interfaces) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
          methods
              .computeIfAbsent(method.getSimpleName(), key -> new ArrayList<>())
              .add(new Declared(type, method));
        }
      }
    }
    return methods.getOrDefault(name, List.of());
  }

  /** Whether one of two methods overrides the other, as the interface being read sees them. */
  static boolean sameMethod(Reading reading, ExecutableElement one, ExecutableElement other) {
    return one.getSimpleName().equals(other.getSimpleName())
        && one.getParameters().size() == other.getParameters().size()
        && (reading.elements().overrides(one, other, reading.subject())
            || reading.elements().overrides(other, one, reading.subject()));
  }

  /** What holds of a method that says this itself and is declared in a type. */
  private AccessContract declared(TypeElement type, Decision own) {
    if (own.instead()) {
      return own.access();
    }
    Stream<AccessContract> around =
        interfaces.stream()
            .filter(each -> extendsOrIs(each, type))
            .map(each -> ofInterfaces.getOrDefault(each, AccessContract.UNDECIDED));
    // What is said of the method leaves nothing to be decided by default.
    return Stream.concat(
            own.access().decided()
                ? around.filter(each -> each.kind() == AccessContract.Kind.DEMANDS)
                : around,
            Stream.of(own.access()))
        .reduce(AccessContract.UNDECIDED, AccessContract::and);
  }

  private Decision decision(Element element, Marks marks) {
    String kind = element instanceof TypeElement ? "interface " : "method ";
    return decisions.of(marks, kind + element.getSimpleName());
  }

  private boolean extendsOrIs(TypeElement type, TypeElement other) {
    return reading.types().isSubtype(erased(type), erased(other));
  }

  private TypeMirror erased(TypeElement type) {
    return reading.types().erasure(type.asType());
  }
}
