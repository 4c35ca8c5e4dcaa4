package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Changes of how a tool is kept from doing the same thing twice. */
final class OnceChanges {
  private static final String CHANGED = "at-most-once-changed";
  private static final String KEY = "keyRequired";

  private OnceChanges() {}

  static List<Change> of(MemberChange change) {
    Map<String, Json> old = members(change.before());
    Map<String, Json> now = members(change.after());
    if (change.before().isEmpty()) {
      return List.of(added(change, now));
    }
    if (change.after().isEmpty()) {
      return List.of(
          change.as(
              "at-most-once-removed",
              Severity.RISKY,
              "the tool is no longer carried out at most once",
              "A call that is tried again acts again."));
    }
    Set<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (String name : names) {
      Optional<Json> was = Optional.ofNullable(old.get(name));
      Optional<Json> is = Optional.ofNullable(now.get(name));
      if (!was.equals(is)) {
        changes.add(
            changed(new MemberChange(change.tool(), change.pointer() + "/" + name, was, is), name));
      }
    }
    return changes;
  }

  private static Change added(MemberChange change, Map<String, Json> now) {
    boolean key = Json.of(true).equals(now.get(KEY));
    return change.as(
        "at-most-once-added",
        key ? Severity.BREAKING_FOR_CALLERS : Severity.RISKY,
        "the tool is carried out at most once" + (key ? " for each key" : ""),
        key
            ? "Callers that send no key are refused."
            : "A call that is meant to act again, with the same arguments, no longer does.");
  }

  private static Change changed(MemberChange change, String name) {
    String what =
        "at most once: %s %s became %s"
            .formatted(name, shown(change.before()), shown(change.after()));
    return switch (name) {
      case KEY -> key(change, what);
      case "windowMillis" ->
          change.as(
              CHANGED, Severity.RISKY, what, "Other calls than before count as the same one.");
      case "repeatable" ->
          change.as(
              CHANGED, Severity.RISKY, what, "What becomes of a call that was lost is another.");
      default -> change.as(CHANGED, Severity.RISKY, what, "What it means is not known here.");
    };
  }

  private static Change key(MemberChange change, String what) {
    boolean required = Optional.of(Json.of(true)).equals(change.after());
    return change.as(
        CHANGED,
        required ? Severity.BREAKING_FOR_CALLERS : Severity.COMPATIBLE,
        what,
        required ? "Callers that send no key are refused." : "Callers may still send one.");
  }

  private static String shown(Optional<Json> value) {
    return value.map(Json::text).orElse("absent");
  }

  private static Map<String, Json> members(Optional<Json> value) {
    return value.orElse(Json.nothing()) instanceof Json.Members members
        ? members.values()
        : Map.of();
  }
}
