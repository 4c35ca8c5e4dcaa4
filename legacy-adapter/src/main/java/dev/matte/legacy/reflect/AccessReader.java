package dev.matte.legacy.reflect;

import dev.matte.annotations.Requires;
import dev.matte.contract.AccessContract;
import dev.matte.contract.AccessContract.Claim;
import dev.matte.legacy.shape.Attributes;
import dev.matte.legacy.shape.Marks;
import dev.matte.legacy.shape.Reading;
import dev.matte.runtime.guard.Access;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

/**
 * Reads what tools, resources and prompts demand of their callers.
 *
 * <p>What is said in several places adds up: on the method, on methods that it overrides or that
 * declare it again, on the types that declare these, and on those that inherit them. Only Jakarta's
 * annotations differ: on a method they take the place of everything else, on a type
 * {@code @PermitAll} and {@code @DenyAll} hold for methods that say nothing themselves.
 */
final class AccessReader {
  private static final Set<String> JAKARTA = Set.of("PermitAll", "DenyAll", "RolesAllowed");
  private static final String ANYBODY = "**";

  private final Reading reading;
  private final Set<Class<?>> types;

  AccessReader(Reading reading) {
    this.reading = reading;
    this.types = Members.types(reading.subject());
  }

  /** What an element says, and whether it takes the place of what stands around it. */
  private record Decision(AccessContract access, boolean instead) {}

  Access of(Member member) {
    Decision own = decision(member.marks());
    return access(own.instead() ? own.access() : whole(member, own));
  }

  private AccessContract whole(Member member, Decision own) {
    AccessContract access = declared(member.method().getDeclaringClass(), own);
    for (Class<?> type : types) {
      for (Method method : type.getDeclaredMethods()) {
        if (!method.isSynthetic() && !method.equals(member.method()) && again(method, member)) {
          access = access.and(declared(type, decision(Marks.of(method))));
        }
      }
    }
    return access;
  }

  private static boolean again(Method method, Member member) {
    return method.getName().equals(member.name())
        && method.getParameterCount() == member.method().getParameterCount()
        && (overrides(method, member.method()) || overrides(member.method(), method));
  }

  private static boolean overrides(Method one, Method other) {
    if (!other.getDeclaringClass().isAssignableFrom(one.getDeclaringClass())
        && !one.getDeclaringClass().isInterface()) {
      return false;
    }
    for (int i = 0; i < one.getParameterCount(); i++) {
      // A type variable of the one may be fixed in the other.
      Class<?> mine = one.getParameterTypes()[i];
      Class<?> its = other.getParameterTypes()[i];
      if (!its.isAssignableFrom(mine)) {
        return false;
      }
    }
    return true;
  }

  /** What holds of a method that says this itself and is declared in a type. */
  private AccessContract declared(Class<?> declaring, Decision own) {
    if (own.instead()) {
      return own.access();
    }
    AccessContract access = own.access();
    for (Class<?> each : types) {
      if (declaring.isAssignableFrom(each)) {
        AccessContract around = decision(Marks.of(each)).access();
        // What is said of the method leaves nothing to be decided by default.
        if (!own.access().decided() || around.kind() == AccessContract.Kind.DEMANDS) {
          access = access.and(around);
        }
      }
    }
    return access;
  }

  private Decision decision(Marks marks) {
    AccessContract access = AccessContract.UNDECIDED;
    int fixed = 0;
    boolean demanded = false;
    for (Annotation each : marks.all()) {
      if (JAKARTA.contains(each.annotationType().getSimpleName())) {
        access = access.and(fixed(each));
        fixed++;
      } else if (each instanceof Requires requires) {
        access = access.and(demand(requires));
        demanded = true;
      } else if (each instanceof Requires.All several) {
        for (Requires requires : several.value()) {
          access = access.and(demand(requires));
        }
        demanded = true;
      }
    }
    if (fixed > 1 || (fixed > 0 && demanded)) {
      throw reading.refused("two decisions on access contradict each other", "write one of them");
    }
    return new Decision(access, fixed > 0);
  }

  private AccessContract fixed(Annotation written) {
    return switch (written.annotationType().getSimpleName()) {
      case "PermitAll" -> AccessContract.ALL;
      case "DenyAll" -> AccessContract.NONE;
      default -> roles(List.of((String[]) Attributes.value(written, "value")));
    };
  }

  private AccessContract roles(List<String> roles) {
    if (roles.isEmpty()) {
      throw reading.refused("@RolesAllowed names no role", "name one, or write @DenyAll");
    }
    return roles.contains(ANYBODY)
        ? AccessContract.KNOWN
        : AccessContract.of(List.of(roles), List.of(), List.of(), List.of());
  }

  private AccessContract demand(Requires written) {
    List<String> roles = List.of(written.role());
    List<String> anyOf = List.of(written.anyOf());
    boolean nothing =
        written.claim().isEmpty()
            && (!anyOf.isEmpty()
                || (roles.isEmpty()
                    && written.scope().length == 0
                    && written.permission().length == 0));
    if (nothing) {
      throw reading.refused("@Requires demands nothing", "name a role, scope, permission or claim");
    }
    return AccessContract.of(
        roles.isEmpty() ? List.of() : List.of(roles),
        List.of(written.scope()),
        List.of(written.permission()),
        written.claim().isEmpty() ? List.of() : List.of(new Claim(written.claim(), anyOf)));
  }

  private static Access access(AccessContract contract) {
    return switch (contract.kind()) {
      case UNDECIDED -> Access.UNDECIDED;
      case ALL -> Access.PERMIT_ALL;
      case NONE -> Access.DENY_ALL;
      case DEMANDS -> demands(contract);
    };
  }

  private static Access demands(AccessContract contract) {
    Access access = Access.requires();
    for (List<String> anyOf : contract.roles()) {
      access = access.role(anyOf.toArray(new String[0]));
    }
    if (!contract.scopes().isEmpty()) {
      access = access.scope(contract.scopes().toArray(new String[0]));
    }
    if (!contract.permissions().isEmpty()) {
      access = access.permission(contract.permissions().toArray(new String[0]));
    }
    for (Claim claim : contract.claims()) {
      access = access.claim(claim.name(), claim.anyOf().toArray(new String[0]));
    }
    return access;
  }
}
