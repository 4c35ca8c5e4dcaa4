package dev.matte.runtime.guard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What a tool, resource or prompt demands of its callers. The same answer decides whether it is
 * listed, called, completed, read, subscribed to and kept as a task. Immutable.
 *
 * <p>Demands add up: all of them have to be met.
 */
public final class Access {

  /** Nobody decided: what the host says of such entries holds, which is everybody by default. */
  public static final Access UNDECIDED = new Access("undecided", List.of());

  /** Everybody who may talk to the server at all. */
  public static final Access PERMIT_ALL = new Access("all", List.of());

  /** Nobody. */
  public static final Access DENY_ALL = new Access("none", List.of());

  private final String fixed;
  private final List<Demand> demands;

  private Access(String fixed, List<Demand> demands) {
    this.fixed = fixed;
    this.demands = demands;
  }

  /** Demands nothing yet, but a caller who is known. */
  public static Access requires() {
    return new Access("", List.of());
  }

  /** Demands one of these roles besides. */
  public Access role(String... anyOf) {
    return and(new Demand(Kind.ROLE, "", List.of(anyOf)));
  }

  /** Demands all of these scopes besides. */
  public Access scope(String... allOf) {
    return and(new Demand(Kind.SCOPE, "", List.of(allOf)));
  }

  /** Demands all of these permissions besides. */
  public Access permission(String... allOf) {
    return and(new Demand(Kind.PERMISSION, "", List.of(allOf)));
  }

  /** Demands a claim that has one of these values besides; any value when there are none. */
  public Access claim(String name, String... anyOf) {
    return and(new Demand(Kind.CLAIM, name, List.of(anyOf)));
  }

  /** Whether nobody decided. */
  public boolean undecided() {
    return this == UNDECIDED;
  }

  /** Whether everybody passes, so that nothing need be asked. */
  public boolean open() {
    return this == UNDECIDED || this == PERMIT_ALL;
  }

  /** Whether a caller meets all demands. */
  public boolean admits(Caller caller) {
    if (!fixed.isEmpty()) {
      return open();
    }
    if (caller.anonymous()) {
      return false;
    }
    for (Demand demand : demands) {
      if (!demand.met(caller)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The refusal of a caller who is not admitted: it names all scopes when more scopes are all that
   * is missing, since a client can ask for those (AUTH-3, AUTH-11).
   */
  public Refusal refusal(Caller caller) {
    Set<String> scopes = new LinkedHashSet<>();
    boolean onlyScopes = fixed.isEmpty();
    for (Demand demand : demands) {
      if (demand.kind() == Kind.SCOPE) {
        scopes.addAll(demand.values());
      } else if (!demand.met(caller)) {
        onlyScopes = false;
      }
    }
    if (caller.anonymous() && fixed.isEmpty()) {
      return new Refusal.Unauthenticated(false, "this needs a caller who is known", scopes);
    }
    return onlyScopes
        ? new Refusal.Forbidden("more scopes are needed", scopes)
        : new Refusal.Forbidden("this caller may not do that", Set.of());
  }

  /** The demands in words, the same for the same demands: {@code role admin or ops, scope a}. */
  @Override
  public String toString() {
    if (!fixed.isEmpty()) {
      return fixed;
    }
    StringJoiner words = new StringJoiner(", ");
    words.setEmptyValue("any known caller");
    demands.forEach(demand -> words.add(demand.toString()));
    return words.toString();
  }

  private Access and(Demand demand) {
    if (!fixed.isEmpty()) {
      throw new IllegalStateException("a fixed decision has no further demands: " + fixed);
    }
    List<Demand> more = new ArrayList<>(demands);
    more.add(demand);
    return new Access("", List.copyOf(more));
  }

  private enum Kind {
    ROLE,
    SCOPE,
    PERMISSION,
    CLAIM
  }

  /** One thing that is demanded. */
  private record Demand(Kind kind, String name, List<String> values) {

    boolean met(Caller caller) {
      return switch (kind) {
        case ROLE -> any(caller.roles());
        case SCOPE -> caller.scopes().containsAll(values);
        case PERMISSION -> allPermitted(caller);
        case CLAIM -> values.isEmpty() ? !caller.claim(name).isEmpty() : any(caller.claim(name));
      };
    }

    private boolean any(Iterable<String> present) {
      for (String each : present) {
        if (values.contains(each)) {
          return true;
        }
      }
      return false;
    }

    private boolean allPermitted(Caller caller) {
      for (String each : values) {
        if (!caller.permitted(each)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String toString() {
      return switch (kind) {
        case ROLE -> "role " + String.join(" or ", values);
        case SCOPE -> "scope " + String.join(" and ", values);
        case PERMISSION -> "permission " + String.join(" and ", values);
        case CLAIM ->
            "claim " + name + (values.isEmpty() ? "" : " = " + String.join(" or ", values));
      };
    }
  }
}
