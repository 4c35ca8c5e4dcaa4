package dev.matte.contract.value;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Variant;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Objects with no more than a schema wants, with all it knows, and with a member too many or few.
 */
public record ObjectSamples(Variant variant, int depth) {
  private static final int MOST = 100;
  private static final List<String> ODD = List.of("extra", "Extra 1!", "x-extra", "");

  Stream<Json> all() {
    Map<String, Json> least = least();
    return Stream.of(
            Stream.of(least),
            variant.members().declared().stream().limit(MOST).map(name -> with(least, name)),
            Stream.of(everything(least)),
            variant.required().keySet().stream().limit(MOST).map(name -> without(least, name)),
            others(least),
            crowds(least),
            Stream.of(Map.<String, Json>of()))
        .flatMap(objects -> objects)
        .map(Json.Members::new);
  }

  /** The smallest object around a member, for a value that is under trial. */
  public static Json.Members around(Variant variant, String name, Json value) {
    Map<String, Json> least = new ObjectSamples(variant, 1).least();
    least.put(name, value);
    return new Json.Members(least);
  }

  /** Such an object as must be there before a variant of it can be tried. */
  public static Json.Members least(Variant variant) {
    return new Json.Members(new ObjectSamples(variant, 1).least());
  }

  private Map<String, Json> least() {
    Map<String, Json> object = new LinkedHashMap<>();
    Set<String> wanted = new LinkedHashSet<>(variant.required().keySet());
    int least = variant.most("minProperties").map(count -> count.intValue()).orElse(0);
    for (String name : variant.members().declared()) {
      if (wanted.size() < least) {
        wanted.add(name);
      }
    }
    for (int i = 1; wanted.size() < Math.min(least, MOST); i++) {
      wanted.add("extra" + i);
    }
    wanted.forEach(name -> put(object, name));
    return object;
  }

  private void put(Map<String, Json> object, String name) {
    Samples.right(variant.members().of(name), depth + 1)
        .ifPresent(value -> object.put(name, value));
  }

  private Map<String, Json> with(Map<String, Json> least, String name) {
    Map<String, Json> more = new LinkedHashMap<>(least);
    put(more, name);
    return more;
  }

  private Map<String, Json> everything(Map<String, Json> least) {
    Map<String, Json> all = new LinkedHashMap<>(least);
    variant.members().declared().stream().limit(MOST).forEach(name -> put(all, name));
    return all;
  }

  private static Map<String, Json> without(Map<String, Json> least, String name) {
    Map<String, Json> fewer = new LinkedHashMap<>(least);
    fewer.remove(name);
    return fewer;
  }

  private Stream<Map<String, Json>> others(Map<String, Json> least) {
    return Stream.concat(
        Samples.several(variant.members().rest(), depth + 1, 3).stream()
            .flatMap(value -> ODD.stream().map(name -> plus(least, name, value))),
        List.of(Json.of("x"), Json.of(1)).stream().map(value -> plus(least, "extra", value)));
  }

  /** As many members as may be, and one more. */
  private Stream<Map<String, Json>> crowds(Map<String, Json> least) {
    return variant.least("maxProperties").stream()
        .map(most -> most.min(BigDecimal.valueOf(MOST)).intValue())
        .flatMap(most -> Stream.of(crowd(least, most), crowd(least, most + 1)));
  }

  private Map<String, Json> crowd(Map<String, Json> least, int size) {
    Map<String, Json> crowd = new LinkedHashMap<>(least);
    for (String name : variant.members().declared()) {
      if (crowd.size() < size) {
        put(crowd, name);
      }
    }
    for (int i = 1; crowd.size() < size && i <= MOST; i++) {
      put(crowd, "extra" + i);
    }
    return crowd;
  }

  private static Map<String, Json> plus(Map<String, Json> least, String name, Json value) {
    Map<String, Json> more = new LinkedHashMap<>(least);
    more.put(name, value);
    return more;
  }
}
