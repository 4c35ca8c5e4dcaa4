package dev.matte.runtime.auth;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What callers may do by their roles, by the tier they pay for, and by scopes that imply others.
 * Immutable.
 *
 * <p>Permissions are parts between colons; a part {@code *} stands for any, at the end for all that
 * follow. Roles, tiers and scopes that stand in no table give nothing.
 */
public final class Rights {

  private final String tierClaim;
  private final Map<String, Set<String>> rolesOf;
  private final Map<String, Set<String>> byRole;
  private final Map<String, Set<String>> byTier;
  private final Map<String, Set<String>> scopesOf;

  Rights(RightsBuilder builder) {
    this.tierClaim = builder.tierClaim;
    this.rolesOf = Closure.of(builder.roleSteps);
    this.byRole = inherited(builder.roles, rolesOf);
    this.byTier = inherited(builder.tiers, Closure.of(builder.tierSteps));
    this.scopesOf = Closure.of(builder.scopeSteps);
  }

  /** Starts with empty tables. */
  public static RightsBuilder builder() {
    return new RightsBuilder();
  }

  /** A caller with all that follows from its roles, its tier and its scopes. */
  public Caller enrich(Caller caller) {
    if (caller.anonymous()) {
      return caller;
    }
    Set<String> permissions = new LinkedHashSet<>();
    collect(byRole, caller.roles(), permissions);
    collect(byTier, caller.claim(tierClaim), permissions);
    Set<String> roles = new LinkedHashSet<>();
    collect(rolesOf, caller.roles(), roles);
    Set<String> scopes = new LinkedHashSet<>();
    collect(scopesOf, caller.scopes(), scopes);
    return caller.roles(roles).scopes(scopes).permissions(permissions);
  }

  /** Enriches all whom an authenticator knows. */
  public Authenticator on(Authenticator authenticator) {
    return new Enriching(authenticator, this);
  }

  private static void collect(
      Map<String, Set<String>> table, Collection<String> names, Set<String> found) {
    for (String name : names) {
      found.addAll(table.getOrDefault(name, Set.of()));
    }
  }

  private static Map<String, Set<String>> inherited(
      Map<String, Set<String>> own, Map<String, Set<String>> from) {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    own.forEach(
        (name, permissions) -> {
          Set<String> more = new LinkedHashSet<>(permissions);
          collect(own, from.getOrDefault(name, Set.of()), more);
          all.put(name, more);
        });
    return all;
  }
}
