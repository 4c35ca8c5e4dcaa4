package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random schemas of arguments, and others that differ from them in one place. */
final class RandomSchemas {
  private static final List<String> NAMES = List.of("a", "b", "c");

  private final Random random;

  RandomSchemas(long seed) {
    random = new Random(seed);
  }

  /** A schema of arguments. */
  Json.Members arguments() {
    return object(0);
  }

  /** The schema with one part made anew. */
  Json changed(Json schema) {
    return changed(schema, 0);
  }

  private Json changed(Json part, int depth) {
    if (part instanceof Json.Members members && !members.values().isEmpty() && chance(80)) {
      List<String> names = new ArrayList<>(members.values().keySet());
      String name = names.get(random.nextInt(names.size()));
      Json value = members.values().getOrDefault(name, Json.nothing());
      if (name.equals("type")
          || name.equals("additionalProperties")
          || (depth == 0 && chance(10))) {
        return depth == 0 ? arguments() : schema(depth);
      }
      Json.Builder copy = members.with();
      if (value instanceof Json.Members inner && name.equals("properties")) {
        return copy.put(name, properties(inner, depth)).build();
      }
      return value instanceof Json.Members || value instanceof Json.Items
          ? copy.put(name, changed(value, depth + 1)).build()
          : copy.put(name, neighbour(value)).build();
    }
    if (part instanceof Json.Items items && !items.values().isEmpty()) {
      List<Json> copy = new ArrayList<>(items.values());
      int at = random.nextInt(copy.size());
      if (chance(30)) {
        copy.remove(at);
      } else if (copy.get(at) instanceof Json.Members) {
        copy.set(at, changed(copy.get(at), depth + 1));
      } else {
        copy.set(at, Json.of(NAMES.get(random.nextInt(NAMES.size()))));
      }
      return copy.isEmpty() ? part : Json.of(copy);
    }
    return depth == 0 ? arguments() : schema(depth);
  }

  private Json properties(Json.Members properties, int depth) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    Json old = properties.values().get(name);
    if (old != null && chance(20)) {
      Json.Builder fewer = Json.object();
      properties.values().forEach((n, v) -> put(fewer, n, v, !n.equals(name)));
      return fewer.build();
    }
    return properties
        .with()
        .put(name, old == null ? schema(depth + 1) : changed(old, depth + 1))
        .build();
  }

  private static void put(Json.Builder object, String name, Json value, boolean wanted) {
    if (wanted) {
      object.put(name, value);
    }
  }

  private Json neighbour(Json value) {
    if (value instanceof Json.Numeral number) {
      return Json.of(Math.max(0, number.value().intValue() + random.nextInt(3) - 1));
    }
    return value;
  }

  private Json.Members object(int depth) {
    Json.Builder object = Json.object().put("type", "object");
    Json.Builder properties = Json.object();
    List<Json> required = new ArrayList<>();
    for (String name : NAMES) {
      if (chance(60)) {
        properties.put(name, schema(depth + 1));
        if (chance(40)) {
          required.add(Json.of(name));
        }
      }
    }
    object.put("properties", properties.build());
    if (!required.isEmpty()) {
      object.put("required", Json.of(required));
    }
    if (chance(40)) {
      object.put("additionalProperties", chance(70) ? Json.of(false) : schema(depth + 1));
    }
    return object.build();
  }

  private Json schema(int depth) {
    return switch (random.nextInt(depth > 3 ? 6 : 11)) {
      case 0, 1 -> number();
      case 2 -> text();
      case 3 -> Json.object().put("enum", Json.texts(some(List.of("a", "b", "c", "d")))).build();
      case 4 ->
          Json.object()
              .put(
                  "type",
                  Json.texts(some(List.of("null", "string", "integer", "number", "boolean"))))
              .build();
      case 5 -> chance(50) ? Json.object().build() : Json.object().put("type", "boolean").build();
      case 6 -> array(depth);
      case 7, 8 -> object(depth);
      case 9 -> union(chance(50) ? "anyOf" : "oneOf", depth);
      default ->
          chance(50)
              ? Json.object().put("type", "integer").put("not", number()).build()
              : Json.object().put("allOf", Json.of(List.of(number(), number()))).build();
    };
  }

  private Json number() {
    Json.Builder number = Json.object().put("type", chance(60) ? "integer" : "number");
    for (String bound : List.of("minimum", "exclusiveMinimum")) {
      if (chance(30)) {
        number.put(bound, Json.of(random.nextInt(3)));
      }
    }
    for (String bound : List.of("maximum", "exclusiveMaximum")) {
      if (chance(30)) {
        number.put(bound, Json.of(3 + random.nextInt(4)));
      }
    }
    return number.build();
  }

  private Json text() {
    Json.Builder text = Json.object().put("type", "string");
    if (chance(40)) {
      text.put("minLength", Json.of(random.nextInt(2)));
    }
    if (chance(40)) {
      text.put("maxLength", Json.of(1 + random.nextInt(3)));
    }
    if (chance(20)) {
      text.put("pattern", chance(50) ? "^[a-z]*$" : "x");
    }
    return text.build();
  }

  private Json array(int depth) {
    Json.Builder array = Json.object().put("type", "array");
    if (chance(70)) {
      array.put("items", schema(depth + 1));
    }
    if (chance(30)) {
      array.put("maxItems", Json.of(1 + random.nextInt(3)));
    }
    if (chance(30)) {
      array.put("uniqueItems", Json.of(true));
    }
    return array.build();
  }

  private Json union(String keyword, int depth) {
    List<Json> branches = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      branches.add(schema(depth + 1));
    }
    return Json.object().put(keyword, Json.of(branches)).build();
  }

  private List<String> some(List<String> all) {
    List<String> some = new ArrayList<>(all);
    some.removeIf(one -> chance(50));
    return some.isEmpty() ? all.subList(0, 1) : some;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
