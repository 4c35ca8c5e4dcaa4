package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.List;
import java.util.Set;

/** Numbers that are counts: legacy servers call them {@code number} all the same. */
final class Counts {
  private static final Set<String> COUNTED =
      Set.of(
          ("agents attempts batch bytes capacity concurrency count days depth duration epoch epochs"
                  + " expiry height hours index instances interval iterations layers length level"
                  + " limit lines max maximum min minimum minutes ms nodes num number offset"
                  + " page parallel port position priority quantity replicas retries rounds runs"
                  + " seconds seed size skip steps timeout timestamp tokens top total ttl version"
                  + " width window workers year")
              .split(" "));
  private static final Set<String> MEASURED =
      Set.of(
          ("alpha amount balance beta confidence cost decay factor fee fraction gamma latitude"
                  + " longitude percent percentage price probability rate ratio score similarity"
                  + " temperature threshold weight")
              .split(" "));
  private static final Set<String> LARGE =
      Set.of("bytes", "ms", "seed", "timestamp", "ttl", "expiry", "duration", "seconds", "timeout");

  private Counts() {}

  /** Whether a number of that name, bounds and default is most likely whole. */
  static boolean likely(String name, Schema schema) {
    List<String> words = words(name);
    boolean fraction =
        schema.json().values().values().stream()
            .anyMatch(each -> each instanceof Json.Numeral number && number.value().scale() > 0);
    boolean typed = schema.text("type").equals("number") && !schema.has("enum");
    return typed
        && !fraction
        && words.stream().anyMatch(COUNTED::contains)
        && words.stream().noneMatch(MEASURED::contains);
  }

  /** Whether 32 bits are enough for all that is to be expected. */
  static boolean small(String name, Schema schema) {
    return words(name).stream().noneMatch(LARGE::contains) && Limits.reaches(schema.json(), 32);
  }

  private static List<String> words(String name) {
    return Words.of(name).stream().map(Words::lower).toList();
  }
}
