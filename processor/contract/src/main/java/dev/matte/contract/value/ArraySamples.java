package dev.matte.contract.value;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Variant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Arrays as short and as long as a schema allows, a little beyond, and with repeated items. */
record ArraySamples(Variant variant, int depth) {
  private static final int LONGEST = 200;
  private static final int SEVERAL = 12;

  Stream<Json> all() {
    Set<Integer> lengths = new LinkedHashSet<>();
    int least = variant.most("minItems").map(ArraySamples::count).orElse(0);
    lengths.add(least);
    lengths.add(least - 1);
    lengths.add(least + 1);
    lengths.add(least + 2);
    variant
        .least("maxItems")
        .map(ArraySamples::count)
        .ifPresent(most -> lengths.addAll(List.of(most, most + 1, most - 1)));
    lengths.add(variant.elements().positions());
    lengths.add(variant.elements().positions() + 1);
    List<Json> rest = Samples.several(variant.elements().rest(), depth + 1, SEVERAL);
    return lengths.stream()
        .filter(length -> length >= 0 && length <= LONGEST)
        .flatMap(length -> Stream.of(items(length, rest), same(length, rest)))
        .map(Json::of);
  }

  /** Items that differ as long as there are different ones. */
  private List<Json> items(int length, List<Json> rest) {
    List<Json> items = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      int at = i - variant.elements().positions();
      if (at < 0) {
        Samples.right(variant.elements().at(i), depth + 1).ifPresent(items::add);
      } else if (variant.elements().rest().isEmpty()) {
        items.add(Json.of(at));
      } else if (!rest.isEmpty()) {
        items.add(rest.get(at % rest.size()));
      }
    }
    return items;
  }

  private List<Json> same(int length, List<Json> rest) {
    List<Json> items = new ArrayList<>(items(length, rest));
    for (int i = variant.elements().positions() + 1; i < items.size(); i++) {
      items.set(i, items.get(i - 1));
    }
    return items;
  }

  private static int count(BigDecimal count) {
    return count.min(BigDecimal.valueOf(LONGEST + 1)).intValue();
  }
}
