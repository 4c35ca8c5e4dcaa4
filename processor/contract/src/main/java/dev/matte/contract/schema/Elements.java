package dev.matte.contract.schema;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an array's items must satisfy, one by one. */
public final class Elements {
  private final Variant variant;

  Elements(Variant variant) {
    this.variant = variant;
  }

  /** How many items have schemas of their own. */
  public int positions() {
    int positions = 0;
    for (Place holder : holders()) {
      positions = Math.max(positions, firsts(holder).size());
    }
    return positions;
  }

  /** All schemas that the item at an index must satisfy together. */
  public List<Place> at(int index) {
    List<Place> all = new ArrayList<>();
    for (Place holder : holders()) {
      List<Place> firsts = firsts(holder);
      if (index < firsts.size()) {
        all.add(firsts.get(index));
      } else {
        others(holder, all);
      }
    }
    return all;
  }

  /** All schemas that items behind those with schemas of their own must satisfy. */
  public List<Place> rest() {
    List<Place> all = new ArrayList<>();
    holders().forEach(holder -> others(holder, all));
    return all;
  }

  private static List<Place> firsts(Place holder) {
    List<Place> prefix = holder.items("prefixItems");
    return prefix.isEmpty() ? holder.items("items") : prefix;
  }

  private static void others(Place holder, List<Place> all) {
    boolean old = holder.keywords().get("items") instanceof Json.Items;
    holder.child(old ? "additionalItems" : "items").ifPresent(all::add);
  }

  private Set<Place> holders() {
    Set<Place> holders = new LinkedHashSet<>();
    for (String name : new String[] {"items", "prefixItems"}) {
      variant.keywords(name).forEach(keyword -> holders.add(keyword.place()));
    }
    return holders;
  }
}
