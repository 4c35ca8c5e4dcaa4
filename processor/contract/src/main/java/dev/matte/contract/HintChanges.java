package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Changes of hints. A hint that is absent counts as what the specification says of it, so writing
 * that down changes nothing.
 *
 * <p>Specification: schema, "ToolAnnotations".
 */
final class HintChanges {
  private static final Map<String, Boolean> ABSENT =
      Map.of(
          "readOnlyHint", false,
          "destructiveHint", true,
          "idempotentHint", false,
          "openWorldHint", true);

  /** The values at which a client has least to fear. */
  private static final Map<String, Boolean> SAFE =
      Map.of(
          "readOnlyHint", true,
          "destructiveHint", false,
          "idempotentHint", true,
          "openWorldHint", false);

  /** Mean something for tools that change things only. */
  private static final Set<String> OF_CHANGES = Set.of("destructiveHint", "idempotentHint");

  private HintChanges() {}

  static List<Change> of(String tool, ToolContract before, ToolContract after) {
    Set<String> names = new LinkedHashSet<>(before.hints().values().keySet());
    names.addAll(after.hints().values().keySet());
    List<Change> changes = new ArrayList<>();
    for (String name : names) {
      Optional<Json> old = Optional.ofNullable(before.hints().values().get(name));
      Optional<Json> now = Optional.ofNullable(after.hints().values().get(name));
      if (!old.equals(now)) {
        MemberChange change = new MemberChange(tool, "/annotations/" + name, old, now);
        changes.add(
            SAFE.containsKey(name)
                ? hint(change, name, before, after)
                : other(change, name.equals("title")));
      }
    }
    if (changes.isEmpty()) {
      changes.add(
          new MemberChange(
                  tool, "/annotations", before.member("annotations"), after.member("annotations"))
              .named("hints", Severity.COSMETIC, "No hint changed."));
    }
    return changes;
  }

  private static Change hint(
      MemberChange change, String name, ToolContract before, ToolContract after) {
    boolean was = before.hint(name).or(() -> Optional.ofNullable(ABSENT.get(name))).orElse(false);
    boolean is = after.hint(name).or(() -> Optional.ofNullable(ABSENT.get(name))).orElse(false);
    String what =
        "hint " + name + " " + shown(change.before()) + " became " + shown(change.after());
    boolean readOnly =
        before.hint("readOnlyHint").orElse(false) && after.hint("readOnlyHint").orElse(false);
    if (was == is || (readOnly && OF_CHANGES.contains(name))) {
      return change.as(
          "hint-changed", Severity.COSMETIC, what, "It means the same as before to clients.");
    }
    boolean safer = Objects.equals(SAFE.get(name), is);
    return change.as(
        "hint-changed",
        safer ? Severity.COMPATIBLE : Severity.RISKY,
        what,
        safer
            ? "Clients may be less careful than before."
            : "Clients that called it without asking may now ask, or should have.");
  }

  private static Change other(MemberChange change, boolean title) {
    return change.named(
        title ? "title" : "hint",
        title ? Severity.COSMETIC : Severity.RISKY,
        title ? "People see it; calls do not." : "What it means to clients is not known here.");
  }

  private static String shown(Optional<Json> hint) {
    return hint.map(Json::text).orElse("absent");
  }
}
