package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One tool as its source lists it.
 *
 * <p>The accessors are lenient: a member of another kind than the specification says counts as
 * absent.
 *
 * @param name the name a caller uses
 * @param entry the whole entry of {@code tools/list}, and what a catalog adds to it
 */
public record ToolContract(String name, Json.Members entry) {
  /** Members of a catalog's entry that never go over the wire. */
  public static final Set<String> OF_CATALOGS =
      Set.of("size", "evolution", "access", "atMostOnce", "sensitive");

  private static final Json.Members NONE = new Json.Members(Map.of());

  /** The title shown to people. */
  public Optional<String> title() {
    return text("title");
  }

  /** What the tool says of itself. */
  public Optional<String> description() {
    return text("description");
  }

  /** The schema of the arguments; empty, which accepts everything, when there is none. */
  public Json.Members inputSchema() {
    return object("inputSchema").orElse(NONE);
  }

  /** The schema of structured results. */
  public Optional<Json.Members> outputSchema() {
    return object("outputSchema");
  }

  /** The hints, {@code annotations} on the wire; empty when there are none. */
  public Json.Members hints() {
    return object("annotations").orElse(NONE);
  }

  /** Whether a hint is given as true. */
  public Optional<Boolean> hint(String name) {
    return hints().values().get(name) instanceof Json.Flag flag
        ? Optional.of(flag.value())
        : Optional.empty();
  }

  /** Former names and aliases, as a catalog keeps them; empty when there are none. */
  public Evolution evolution() {
    return Evolution.of(object("evolution").orElse(NONE));
  }

  /** The entry as it goes over the wire. */
  public Json.Members listed() {
    Map<String, Json> listed = new LinkedHashMap<>(entry.values());
    listed.keySet().removeAll(OF_CATALOGS);
    return new Json.Members(listed);
  }

  /** Whether the entry is of a catalog, which says what never goes over the wire as well. */
  boolean ofCatalog() {
    return member("size").isPresent();
  }

  /** What it demands of its callers; undecided also when that is not said in our way. */
  public AccessContract access() {
    return AccessJson.read(member("access")).orElse(AccessContract.UNDECIDED);
  }

  /** A member of the entry. */
  public Optional<Json> member(String name) {
    return Optional.ofNullable(entry.values().get(name));
  }

  private Optional<String> text(String member) {
    return entry.values().get(member) instanceof Json.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  private Optional<Json.Members> object(String member) {
    return entry.values().get(member) instanceof Json.Members members
        ? Optional.of(members)
        : Optional.empty();
  }
}
