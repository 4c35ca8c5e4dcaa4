package dev.matte.runtime.auth;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Describes {@link Rights}. Not thread-safe; may be built from more than once. */
public final class RightsBuilder {

  String tierClaim = "tier";
  final Map<String, Set<String>> roles = new LinkedHashMap<>();
  final Map<String, Set<String>> tiers = new LinkedHashMap<>();
  final Map<String, Set<String>> roleSteps = new LinkedHashMap<>();
  final Map<String, Set<String>> tierSteps = new LinkedHashMap<>();
  final Map<String, Set<String>> scopeSteps = new LinkedHashMap<>();

  RightsBuilder() {}

  /** Gives a role these permissions besides those it has. */
  public RightsBuilder role(String role, String... permissions) {
    add(roles, role, permissions);
    return this;
  }

  /** Gives a tier these permissions besides those it has. */
  public RightsBuilder tier(String tier, String... permissions) {
    add(tiers, tier, permissions);
    return this;
  }

  /**
   * Lets a role have what another has, and be it too; or a tier what another has. Both have to be
   * known from calls before. What they get later is inherited as well.
   *
   * @throws IllegalArgumentException if they are neither two roles nor two tiers
   */
  public RightsBuilder inherit(String heir, String from) {
    boolean asRoles = roles.containsKey(heir) && roles.containsKey(from);
    boolean asTiers = tiers.containsKey(heir) && tiers.containsKey(from);
    if (!asRoles && !asTiers) {
      throw new IllegalArgumentException(
          heir + " and " + from + " are neither two roles nor two tiers that are known");
    }
    if (asRoles) {
      add(roleSteps, heir, from);
    }
    if (asTiers) {
      add(tierSteps, heir, from);
    }
    return this;
  }

  /** Lets a scope stand for narrower ones too: who was granted it was granted those. */
  public RightsBuilder scopeImplies(String scope, String... narrower) {
    add(scopeSteps, scope, narrower);
    return this;
  }

  /** The claim that names a caller's tier, {@code tier} by default. */
  public RightsBuilder tierClaim(String name) {
    this.tierClaim = name;
    return this;
  }

  /**
   * Builds the tables.
   *
   * @throws IllegalArgumentException if something inherits from itself, or a scope implies itself
   */
  public Rights build() {
    return new Rights(this);
  }

  private static void add(Map<String, Set<String>> table, String name, String... more) {
    table.computeIfAbsent(name, absent -> new LinkedHashSet<>()).addAll(Arrays.asList(more));
  }
}
