package dev.matte.runtime.guard;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who sends a request, as somebody other than the client vouches for it. Immutable: each method
 * that adds something answers with another caller.
 *
 * <p>What a client says of itself ({@code clientInfo}) is no part of it and never decides anything.
 */
public final class Caller {

  /** Nobody is known: the server asks nobody who they are. */
  public static final Caller ANONYMOUS =
      new Caller("", "", Set.of(), Set.of(), Set.of(), Map.of(), Optional.empty());

  private final String id;
  private final String tenant;
  private final Set<String> roles;
  private final Set<String> scopes;
  private final Set<String> permissions;
  private final Map<String, List<String>> claims;
  private final Optional<Instant> expiry;

  private Caller(
      String id,
      String tenant,
      Set<String> roles,
      Set<String> scopes,
      Set<String> permissions,
      Map<String, List<String>> claims,
      Optional<Instant> expiry) {
    this.id = id;
    this.tenant = tenant;
    this.roles = roles;
    this.scopes = scopes;
    this.permissions = permissions;
    this.claims = claims;
    this.expiry = expiry;
  }

  /**
   * A caller with no rights yet.
   *
   * @param id what nobody else has, over all ways to prove who one is: sessions, tasks and states
   *     of a caller are found by it; not empty
   * @throws IllegalArgumentException if the id is empty
   */
  public static Caller of(String id) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a caller needs an id");
    }
    return new Caller(id, "", Set.of(), Set.of(), Set.of(), Map.of(), Optional.empty());
  }

  /** As a member of a tenant. */
  public Caller tenant(String tenant) {
    Objects.requireNonNull(tenant, "tenant");
    return new Caller(id, tenant, roles, scopes, permissions, claims, expiry);
  }

  /** With more roles. */
  public Caller roles(Collection<String> more) {
    return new Caller(id, tenant, join(roles, more), scopes, permissions, claims, expiry);
  }

  /** With more scopes. */
  public Caller scopes(Collection<String> more) {
    return new Caller(id, tenant, roles, join(scopes, more), permissions, claims, expiry);
  }

  /**
   * With more permissions.
   *
   * @param more texts of parts between colons; a part {@code *} stands for any, at the end for any
   *     number of them: {@code sandbox:*}, {@code *:read}, {@code *}
   */
  public Caller permissions(Collection<String> more) {
    return new Caller(id, tenant, roles, scopes, join(permissions, more), claims, expiry);
  }

  /** With a claim in place of the one of that name before. */
  public Caller claim(String name, List<String> values) {
    Map<String, List<String>> all = new LinkedHashMap<>(claims);
    all.put(name, List.copyOf(values));
    return new Caller(id, tenant, roles, scopes, permissions, all, expiry);
  }

  /** Known until a moment, after which the proof has to be given anew. */
  public Caller expiry(Instant moment) {
    return new Caller(id, tenant, roles, scopes, permissions, claims, Optional.of(moment));
  }

  /** What nobody else has; empty for {@link #ANONYMOUS}. */
  public String id() {
    return id;
  }

  /** Whether nothing is known. */
  public boolean anonymous() {
    return id.isEmpty();
  }

  /** The tenant; empty for none. */
  public String tenant() {
    return tenant;
  }

  /** The roles; not to be changed. */
  public Set<String> roles() {
    return roles;
  }

  /** The scopes that were granted; not to be changed. */
  public Set<String> scopes() {
    return scopes;
  }

  /** The permissions as they were given, patterns included; not to be changed. */
  public Set<String> permissions() {
    return permissions;
  }

  /** The values of a claim; empty when there is no such claim. */
  public List<String> claim(String name) {
    return claims.getOrDefault(name, List.of());
  }

  /** When the proof ends; empty when it does not. */
  public Optional<Instant> expiry() {
    return expiry;
  }

  /** Whether a permission was given, by itself or by a pattern. */
  public boolean permitted(String permission) {
    for (String pattern : permissions) {
      if (Permissions.covers(pattern, permission)) {
        return true;
      }
    }
    return false;
  }

  /** Two callers are one when they have the same id. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Caller caller && caller.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The id. Claims are left out, as they may be personal. */
  @Override
  public String toString() {
    return anonymous() ? "anonymous" : id;
  }

  private static Set<String> join(Set<String> present, Collection<String> more) {
    Set<String> all = new LinkedHashSet<>(present);
    all.addAll(more);
    return all;
  }
}
