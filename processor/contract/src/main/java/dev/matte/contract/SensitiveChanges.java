package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes of what must not be shown. Nobody who calls or reads is refused, but what is no longer
 * marked turns up where it was masked before.
 */
final class SensitiveChanges {
  private final MemberChange change;
  private final List<Change> changes = new ArrayList<>();

  private SensitiveChanges(MemberChange change) {
    this.change = change;
  }

  static List<Change> of(MemberChange change) {
    SensitiveChanges sensitive = new SensitiveChanges(change);
    sensitive.side("arguments");
    sensitive.side("results");
    if (sensitive.changes.isEmpty()) {
      sensitive.changes.add(
          change.named("sensitive", Severity.COSMETIC, "The same places are marked."));
    }
    return sensitive.changes;
  }

  private void side(String name) {
    List<String> old = pointers(change.before(), name);
    List<String> now = pointers(change.after(), name);
    for (String pointer : old) {
      if (!covered(pointer, now)) {
        add(name, pointer, false);
      }
    }
    for (String pointer : now) {
      if (!covered(pointer, old)) {
        add(name, pointer, true);
      }
    }
  }

  private void add(String side, String pointer, boolean came) {
    Optional<Json> value = Optional.of(Json.of(pointer));
    MemberChange one =
        new MemberChange(
            change.tool(),
            change.pointer() + "/" + side,
            came ? Optional.empty() : value,
            came ? value : Optional.empty());
    String place = (side.equals("arguments") ? "argument " : "result ") + pointer;
    changes.add(
        came
            ? one.as(
                "sensitive-added",
                Severity.COMPATIBLE,
                place + " became sensitive",
                "Its value is masked where it was shown.")
            : one.as(
                "sensitive-removed",
                Severity.RISKY,
                place + " is no longer sensitive",
                "Its value may be logged and shown where it was masked."));
  }

  /** Whether a place is masked by itself or with something around it. */
  private static boolean covered(String pointer, List<String> pointers) {
    String[] steps = pointer.split("/", -1);
    return pointers.stream().anyMatch(other -> leadsTo(other.split("/", -1), steps));
  }

  private static boolean leadsTo(String[] outer, String[] steps) {
    if (outer.length > steps.length) {
      return false;
    }
    for (int i = 0; i < outer.length; i++) {
      if (!outer[i].equals(steps[i]) && !outer[i].equals("*")) {
        return false;
      }
    }
    return true;
  }

  private static List<String> pointers(Optional<Json> sensitive, String side) {
    return sensitive.orElse(Json.nothing()) instanceof Json.Members members
            && members.values().get(side) instanceof Json.Items items
        ? items.values().stream()
            .filter(Json.Text.class::isInstance)
            .map(pointer -> ((Json.Text) pointer).value())
            .toList()
        : List.of();
  }
}
