package dev.matte.contract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What a tool, resource or prompt demands of its callers. Demands add up: all of them have to be
 * met, by a caller who is known.
 *
 * @param kind whether there are demands, or a decision that needs none
 * @param roles sets of roles, of each of which a caller has to have one
 * @param scopes what a caller has to have, all of it
 * @param permissions what a caller has to have, all of it
 * @param claims what a caller has to have, all of it
 */
public record AccessContract(
    Kind kind,
    List<List<String>> roles,
    List<String> scopes,
    List<String> permissions,
    List<Claim> claims) {

  /** Nobody decided: what the host says of such entries holds, which is everybody by default. */
  public static final AccessContract UNDECIDED = new AccessContract(Kind.UNDECIDED);

  /** Everybody who may talk to the server at all. */
  public static final AccessContract ALL = new AccessContract(Kind.ALL);

  /** Nobody. */
  public static final AccessContract NONE = new AccessContract(Kind.NONE);

  /** Any caller who is known. */
  public static final AccessContract KNOWN = new AccessContract(Kind.DEMANDS);

  /** Copies the lists; of equal demands the first is kept. */
  public AccessContract {
    roles = distinct(roles.stream().map(AccessContract::distinct).toList());
    scopes = distinct(scopes);
    permissions = distinct(permissions);
    claims = distinct(claims);
  }

  private AccessContract(Kind kind) {
    this(kind, List.of(), List.of(), List.of(), List.of());
  }

  /** The forms of a decision, the stricter the later. */
  public enum Kind {
    /** There is none. */
    UNDECIDED,
    /** Everybody may. */
    ALL,
    /** Who meets the demands may. */
    DEMANDS,
    /** Nobody may. */
    NONE
  }

  /**
   * A claim that is demanded.
   *
   * @param name its name
   * @param anyOf the values of which it has to have one; empty for any value at all
   */
  public record Claim(String name, List<String> anyOf) {

    /** Copies the list; of equal values the first is kept. */
    public Claim {
      anyOf = distinct(anyOf);
    }

    private boolean within(Claim other) {
      return name.equals(other.name)
          && (other.anyOf.isEmpty() || (!anyOf.isEmpty() && other.anyOf.containsAll(anyOf)));
    }
  }

  /** These demands and no others. */
  public static AccessContract of(
      List<List<String>> roles, List<String> scopes, List<String> permissions, List<Claim> claims) {
    return new AccessContract(Kind.DEMANDS, roles, scopes, permissions, claims);
  }

  /** Whether somebody decided. */
  public boolean decided() {
    return kind != Kind.UNDECIDED;
  }

  /** What has to be met where both hold: all demands, or the stricter decision of the two. */
  public AccessContract and(AccessContract other) {
    return kind == Kind.DEMANDS && other.kind == Kind.DEMANDS
        ? of(
            joined(roles, other.roles),
            joined(scopes, other.scopes),
            joined(permissions, other.permissions),
            joined(claims, other.claims))
        : kind.compareTo(other.kind) < 0 ? other : this;
  }

  /** Whether everybody whom this lets in is let in by another too; undecided lets in everybody. */
  public boolean within(AccessContract other) {
    return switch (other.kind) {
      case UNDECIDED, ALL -> true;
      case DEMANDS -> kind == Kind.NONE || (kind == Kind.DEMANDS && meets(other));
      case NONE -> kind == Kind.NONE;
    };
  }

  private boolean meets(AccessContract other) {
    return other.roles.stream().allMatch(anyOf -> roles.stream().anyMatch(anyOf::containsAll))
        && scopes.containsAll(other.scopes)
        && permissions.containsAll(other.permissions)
        && other.claims.stream()
            .allMatch(wanted -> claims.stream().anyMatch(c -> c.within(wanted)));
  }

  /** The demands in words, as a running server says them: {@code role admin or ops, scope a}. */
  public String words() {
    return switch (kind) {
      case UNDECIDED -> "undecided";
      case ALL -> "all";
      case NONE -> "none";
      case DEMANDS -> demands();
    };
  }

  private String demands() {
    StringJoiner words = new StringJoiner(", ").setEmptyValue("any known caller");
    roles.forEach(anyOf -> words.add("role " + String.join(" or ", anyOf)));
    if (!scopes.isEmpty()) {
      words.add("scope " + String.join(" and ", scopes));
    }
    if (!permissions.isEmpty()) {
      words.add("permission " + String.join(" and ", permissions));
    }
    for (Claim claim : claims) {
      String values = claim.anyOf().isEmpty() ? "" : " = " + String.join(" or ", claim.anyOf());
      words.add("claim " + claim.name() + values);
    }
    return words.toString();
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    Set<T> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }

  private static <T> List<T> distinct(List<T> values) {
    return List.copyOf(new LinkedHashSet<>(values));
  }
}
