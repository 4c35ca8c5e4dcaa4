package dev.matte.contract.schema;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an object's members must satisfy, one by one. */
public final class Members {
  private final Variant variant;

  Members(Variant variant) {
    this.variant = variant;
  }

  /** The names that are declared, in their order. */
  public Set<String> declared() {
    Set<String> names = new LinkedHashSet<>();
    for (Keyword properties : variant.keywords("properties")) {
      if (properties.value() instanceof Json.Members members) {
        names.addAll(members.values().keySet());
      }
    }
    return names;
  }

  /** All schemas that the member of a name must satisfy together, the closest first. */
  public List<Place> of(String name) {
    List<Place> all = new ArrayList<>();
    List<Place> rest = new ArrayList<>();
    for (Place holder : holders()) {
      List<Place> found = in(holder, name);
      all.addAll(found);
      if (found.isEmpty()) {
        holder.child("additionalProperties").ifPresent(rest::add);
      }
    }
    boolean evaluated = !all.isEmpty() || !rest.isEmpty();
    all.addAll(rest);
    if (!evaluated) {
      all.addAll(unevaluated());
    }
    return all;
  }

  /** The schemas that members of any other name must satisfy. */
  public List<Place> rest() {
    List<Place> rest = new ArrayList<>();
    for (Keyword keyword : variant.keywords("additionalProperties")) {
      keyword.place().child("additionalProperties").ifPresent(rest::add);
    }
    return rest.isEmpty() ? unevaluated() : rest;
  }

  /** Whether members of other names are refused. */
  public boolean closed() {
    return rest().stream().anyMatch(Place::never);
  }

  /** Whether members of other names may be anything. */
  public boolean open() {
    return rest().stream().allMatch(Place::open);
  }

  /** The patterns of names, as they are written. */
  public Set<String> patterns() {
    Set<String> patterns = new LinkedHashSet<>();
    for (Keyword keyword : variant.keywords("patternProperties")) {
      patterns.addAll(keyword.place().children("patternProperties").keySet());
    }
    return patterns;
  }

  /** The schemas of names that match a pattern as it is written. */
  public List<Place> matching(String pattern) {
    List<Place> found = new ArrayList<>();
    for (Keyword keyword : variant.keywords("patternProperties")) {
      keyword.place().member("patternProperties", pattern).ifPresent(found::add);
    }
    return found;
  }

  private List<Place> unevaluated() {
    List<Place> found = new ArrayList<>();
    for (Keyword keyword : variant.keywords("unevaluatedProperties")) {
      keyword.place().child("unevaluatedProperties").ifPresent(found::add);
    }
    return found;
  }

  private Set<Place> holders() {
    Set<Place> holders = new LinkedHashSet<>();
    for (String name : new String[] {"properties", "patternProperties", "additionalProperties"}) {
      variant.keywords(name).forEach(keyword -> holders.add(keyword.place()));
    }
    return holders;
  }

  private static List<Place> in(Place holder, String name) {
    List<Place> found = new ArrayList<>();
    holder.member("properties", name).ifPresent(found::add);
    holder
        .children("patternProperties")
        .forEach(
            (pattern, place) -> {
              if (Patterns.find(pattern, name)) {
                found.add(place);
              }
            });
    return found;
  }
}
