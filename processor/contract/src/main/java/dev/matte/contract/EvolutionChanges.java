package dev.matte.contract;

import dev.matte.contract.Evolution.FormerName;
import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes of former names and aliases. */
final class EvolutionChanges {
  private final ToolContract before;
  private final ToolContract after;
  private final List<Change> changes = new ArrayList<>();

  private EvolutionChanges(ToolContract before, ToolContract after) {
    this.before = before;
    this.after = after;
  }

  static List<Change> of(ToolContract before, ToolContract after) {
    EvolutionChanges evolution = new EvolutionChanges(before, after);
    evolution.formerNames();
    evolution.aliases();
    if (evolution.changes.isEmpty()) {
      evolution
          .add("/evolution", Optional.empty(), Optional.empty())
          .accept(
              "evolution-changed", Severity.COSMETIC, "written differently", "No name changed.");
    }
    return evolution.changes;
  }

  private interface Report {
    void accept(String id, Severity severity, String what, String why);
  }

  private Report add(String pointer, Optional<Json> old, Optional<Json> now) {
    MemberChange change = new MemberChange(after.name(), pointer, old, now);
    return (id, severity, what, why) -> changes.add(change.as(id, severity, what, why));
  }

  private void formerNames() {
    Map<String, FormerName> old = byName(before);
    Map<String, FormerName> now = byName(after);
    for (String name : union(old.keySet(), now.keySet())) {
      FormerName was = old.get(name);
      FormerName is = now.get(name);
      Report report =
          add(
              "/evolution/formerNames",
              Optional.ofNullable(was).map(EvolutionChanges::json),
              Optional.ofNullable(is).map(EvolutionChanges::json));
      if (was == null) {
        report.accept(
            "former-name-added",
            Severity.COMPATIBLE,
            "former name \"" + name + "\" came",
            "Calls by this name reach the tool.");
      } else if (is == null) {
        gone(report, was);
      } else if (!was.equals(is)) {
        changed(report, was, is);
      }
    }
  }

  private void gone(Report report, FormerName was) {
    if (!was.name().equals(after.name())) {
      report.accept(
          "former-name-removed",
          was.sunset().isPresent() ? Severity.RISKY : Severity.BREAKING_FOR_CALLERS,
          "former name \"" + was.name() + "\" went",
          was.sunset()
              .map(day -> "Callers were told that it may go after " + day + ".")
              .orElse("Every call by this name is answered with an error."));
    }
  }

  private static void changed(Report report, FormerName was, FormerName is) {
    String day = is.sunset().orElse("9999-12-31");
    boolean later = day.compareTo(was.sunset().orElse("9999-12-31")) >= 0;
    boolean listed = is.listed() || !was.listed();
    report.accept(
        "former-name-changed",
        later && listed ? Severity.COMPATIBLE : Severity.RISKY,
        "former name \"" + was.name() + "\": " + text(was) + " became " + text(is),
        later && listed
            ? "Calls by this name reach the tool as long as before."
            : "Clients may not find this name any more, or lose it earlier than they were told.");
  }

  private void aliases() {
    Map<String, List<String>> old = before.evolution().aliases();
    Map<String, List<String>> now = after.evolution().aliases();
    for (String pointer : union(old.keySet(), now.keySet())) {
      List<String> was = old.getOrDefault(pointer, List.of());
      List<String> is = now.getOrDefault(pointer, List.of());
      for (String alias : union(new LinkedHashSet<>(was), new LinkedHashSet<>(is))) {
        if (was.contains(alias) != is.contains(alias)) {
          alias(pointer, alias, is.contains(alias));
        }
      }
    }
  }

  private void alias(String pointer, String alias, boolean added) {
    Optional<Json> value = Optional.of(Json.of(alias));
    String at = "/evolution/aliases/" + Pointers.escape(pointer);
    if (added) {
      add(at, Optional.empty(), value)
          .accept(
              "alias-added",
              Severity.COMPATIBLE,
              "alias \"" + alias + "\" of " + pointer + " came",
              "Arguments of this name are read.");
    } else {
      add(at, value, Optional.empty())
          .accept(
              "alias-removed",
              Severity.BREAKING_FOR_CALLERS,
              "alias \"" + alias + "\" of " + pointer + " went",
              "Arguments of this name are refused, or no longer read.");
    }
  }

  private static Map<String, FormerName> byName(ToolContract tool) {
    Map<String, FormerName> names = new LinkedHashMap<>();
    tool.evolution().formerNames().forEach(former -> names.put(former.name(), former));
    return names;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }

  private static String text(FormerName former) {
    return (former.listed() ? "listed" : "not listed")
        + former.sunset().map(day -> " until " + day).orElse("");
  }

  private static Json json(FormerName former) {
    Json.Builder json = Json.object().put("name", former.name());
    json.put("listed", Json.of(former.listed()));
    former.sunset().ifPresent(day -> json.put("sunset", day));
    return json.build();
  }
}
