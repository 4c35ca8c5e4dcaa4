package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Pointers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports that two texts differ though they mean the same, as close to the place as it gets. */
final class Rewriting {

  private Rewriting() {}

  static Difference of(Json before, Json after, String pointer) {
    if (before instanceof Json.Members old && after instanceof Json.Members now) {
      List<String> names = different(old, now);
      if (names.size() == 1) {
        Json was = old.values().get(names.get(0));
        Json is = now.values().get(names.get(0));
        if (was != null && is != null) {
          return of(was, is, pointer + "/" + Pointers.escape(names.get(0)));
        }
      }
    }
    return Difference.of("schema-rewritten", Effect.NONE, pointer, "written differently")
        .from(before)
        .to(after);
  }

  private static List<String> different(Json.Members old, Json.Members now) {
    Set<String> names = new LinkedHashSet<>(old.values().keySet());
    names.addAll(now.values().keySet());
    return names.stream()
        .filter(
            name ->
                !Optional.ofNullable(old.values().get(name))
                    .equals(Optional.ofNullable(now.values().get(name))))
        .toList();
  }
}
