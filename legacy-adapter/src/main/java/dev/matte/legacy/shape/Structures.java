package dev.matte.legacy.shape;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JavaType;

/** The records, beans and unions that a binding reaches, each under a key of its own. */
public final class Structures {
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final Map<String, Structure> all = new HashMap<>();

  Structures() {}

  /**
   * The structure of a key.
   *
   * @throws IllegalStateException if it has not been read to its end
   */
  public Structure get(String key) {
    Structure structure = all.get(key);
    if (structure == null) {
      throw new IllegalStateException("no structure " + key);
    }
    return structure;
  }

  /** The record or bean of a key. */
  public Structure.Fields fields(String key) {
    if (get(key) instanceof Structure.Fields fields) {
      return fields;
    }
    throw new IllegalStateException(key + " is a union");
  }

  /** The keys of all that has been read. */
  public Set<String> keys() {
    return Set.copyOf(all.keySet());
  }

  /** The key of a type, which is read when it is met first. */
  String key(String identity, JavaType type, Function<String, Structure> reader) {
    String known = keys.get(identity);
    if (known != null) {
      return known;
    }
    String key = unique(wish(type), keys.values());
    keys.put(identity, key);
    all.put(key, reader.apply(key));
    return key;
  }

  /** {@code Forecast}, {@code PageOfForecast}, {@code PairOfStringAndIntegerArray}. */
  static String wish(JavaType type) {
    if (type.isArrayType()) {
      return wish(type.getContentType()) + "Array";
    }
    String simple = type.getRawClass().getSimpleName();
    StringBuilder name = new StringBuilder();
    name.append(Character.toUpperCase(simple.charAt(0))).append(simple, 1, simple.length());
    for (int i = 0; i < type.containedTypeCount(); i++) {
      name.append(i == 0 ? "Of" : "And").append(wish(type.containedType(i)));
    }
    return name.toString();
  }

  private static String unique(String wish, Collection<String> taken) {
    String name = wish;
    for (int number = 2; taken.contains(name); number++) {
      name = wish + number;
    }
    return name;
  }
}
