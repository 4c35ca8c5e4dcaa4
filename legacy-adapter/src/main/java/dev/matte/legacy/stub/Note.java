package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The difference between the schema that Java types give and the one that a list has.
 *
 * @param keywords what is to be added or put in the place of something else
 * @param without what is to be taken away
 */
record Note(Json.Members keywords, List<String> without) {
  static final Note NONE = new Note(Json.object().build(), List.of());

  /** What makes {@code given} out of {@code made}. */
  static Note difference(Json.Members given, Json.Members made) {
    Json.Builder keywords = Json.object();
    for (Map.Entry<String, Json> keyword : given.values().entrySet()) {
      if (!keyword.getValue().equals(made.values().get(keyword.getKey()))) {
        keywords.put(keyword.getKey(), keyword.getValue());
      }
    }
    List<String> without = new ArrayList<>(made.values().keySet());
    without.removeAll(given.values().keySet());
    return new Note(keywords.build(), without);
  }

  /** Whether there is nothing to say. */
  boolean isEmpty() {
    return keywords.values().isEmpty() && without.isEmpty();
  }

  /** The same without keywords that are too large for a class file, largest first. */
  Note fitting(Consumer<String> lost) {
    Json.Members left = keywords;
    while (!Literals.fits(left.text())) {
      String largest =
          left.values().entrySet().stream()
              .max(Comparator.comparingInt(each -> each.getValue().text().length()))
              .orElseThrow()
              .getKey();
      lost.accept(largest);
      Json.Builder rest = Json.object();
      left.values().entrySet().stream()
          .filter(each -> !each.getKey().equals(largest))
          .forEach(each -> rest.put(each.getKey(), each.getValue()));
      left = rest.build();
    }
    return new Note(left, without);
  }
}
