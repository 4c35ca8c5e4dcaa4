package dev.matte.contract.schema;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places within a keyword that holds several. */
final class Places {

  private Places() {}

  static Map<String, Place> members(Place of, String keyword) {
    if (!(of.keywords().get(keyword) instanceof Json.Members members)) {
      return Map.of();
    }
    Map<String, Place> places = new LinkedHashMap<>();
    members
        .values()
        .forEach(
            (name, schema) ->
                places.put(name, of.place(schema, of.at(keyword) + "/" + Pointers.escape(name))));
    return places;
  }

  static List<Place> items(Place of, String keyword) {
    if (!(of.keywords().get(keyword) instanceof Json.Items items)) {
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    for (Json schema : items.values()) {
      places.add(of.place(schema, of.at(keyword) + "/" + places.size()));
    }
    return places;
  }
}
