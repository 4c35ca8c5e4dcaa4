package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Keyword;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what schemas say to those who read them. */
final class Remarks {
  private static final Map<String, String> WHY =
      Map.of(
          "default",
          "Leaving it out may now mean something else.",
          "x-mcp-header",
          "Clients mirror this argument into a header, or do not, by the list they have.");

  private Remarks() {}

  static void compare(Walk walk, Spot spot) {
    Map<String, Keyword> before = spot.before().remarks();
    Map<String, Keyword> after = spot.after().remarks();
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      Optional<Json> old = Optional.ofNullable(before.get(name)).map(Keyword::value);
      Optional<Json> now = Optional.ofNullable(after.get(name)).map(Keyword::value);
      if (!old.equals(now)) {
        Keyword shown = after.containsKey(name) ? after.get(name) : before.get(name);
        Difference difference =
            Difference.of(
                    id(name, old, now),
                    WHY.containsKey(name) ? Effect.NOTABLE : Effect.NONE,
                    java.util.Objects.requireNonNull(shown).pointer(),
                    what(name, old, now))
                .from(old)
                .to(now);
        walk.report(spot, WHY.containsKey(name) ? difference.because(WHY.get(name)) : difference);
      }
    }
  }

  private static String id(String name, Optional<Json> old, Optional<Json> now) {
    String end = old.isEmpty() ? "-added" : now.isEmpty() ? "-removed" : "-changed";
    return switch (name) {
      case "title", "description", "default", "examples" -> name + end;
      case "x-mcp-header" -> "header" + end;
      case "$schema", "$id", "id", "$anchor", "$vocabulary" -> "dialect-changed";
      default -> "remark-changed";
    };
  }

  private static String what(String name, Optional<Json> old, Optional<Json> now) {
    boolean prose = name.equals("title") || name.equals("description");
    if (old.isEmpty() || now.isEmpty()) {
      String value = old.or(() -> now).map(v -> prose ? "" : " " + v.text()).orElse("");
      return name + value + (old.isEmpty() ? " came" : " went");
    }
    return prose
        ? name + " was rewritten"
        : name + " " + old.get().text() + " became " + now.get().text();
  }
}
