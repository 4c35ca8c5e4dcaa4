package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Keyword;
import dev.matte.contract.schema.Variant;
import dev.matte.contract.value.Formats;
import java.util.LinkedHashSet;
import java.util.Set;

/** Compares lengths, patterns and formats of text. */
final class Texts {

  private Texts() {}

  static void compare(Walk walk, Spot spot, Variant before, Variant after) {
    Counts.compare(walk, spot, before, after, "Length");
    Lists.compare(walk, spot, "pattern", before, after);
    format(walk, spot, before, after);
  }

  /** Compares formats; those of numbers are names that nobody checks. */
  static void format(Walk walk, Spot spot, Variant before, Variant after) {
    Set<String> old = formats(before);
    Set<String> now = formats(after);
    if (old.equals(now)) {
      return;
    }
    String was = String.join(", ", old);
    String is = String.join(", ", now);
    walk.report(
        spot,
        Difference.of(
                now.isEmpty()
                    ? "format-removed"
                    : old.isEmpty() ? "format-added" : "format-changed",
                effect(old, now),
                Counts.pointer(spot, "format", before, after),
                now.isEmpty()
                    ? "format " + was + " went"
                    : old.isEmpty() ? "format " + is + " came" : "format " + was + " became " + is)
            .from(before.keywords("format").stream().map(Keyword::value).findFirst())
            .to(after.keywords("format").stream().map(Keyword::value).findFirst()));
  }

  private static Effect effect(Set<String> old, Set<String> now) {
    if (!old.stream().allMatch(Formats::known) || !now.stream().allMatch(Formats::known)) {
      return Effect.UNKNOWN;
    }
    boolean kept = now.stream().allMatch(format -> old.stream().anyMatch(o -> within(o, format)));
    boolean no = old.stream().allMatch(format -> now.stream().anyMatch(n -> within(n, format)));
    return kept ? Effect.WIDER : no ? Effect.NARROWER : Effect.BOTH;
  }

  private static boolean within(String one, String other) {
    return one.equals(other) || Formats.within(one, other);
  }

  private static Set<String> formats(Variant variant) {
    Set<String> formats = new LinkedHashSet<>();
    for (Keyword keyword : variant.keywords("format")) {
      if (keyword.value() instanceof Json.Text text) {
        formats.add(text.value());
      }
    }
    return formats;
  }
}
