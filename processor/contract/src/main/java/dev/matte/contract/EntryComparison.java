package dev.matte.contract;

import dev.matte.contract.EntryContract.Argument;
import dev.matte.contract.EntryContract.Kind;
import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what two contracts list besides tools, member by member. */
final class EntryComparison {
  private final EntryContract before;
  private final EntryContract after;
  private final List<Change> changes = new ArrayList<>();

  private EntryComparison(EntryContract before, EntryContract after) {
    this.before = before;
    this.after = after;
  }

  /** All changes, in no order; of two entries with one name the first counts. */
  static List<Change> compare(List<EntryContract> before, List<EntryContract> after) {
    Map<String, EntryContract> old = byLabel(before);
    Map<String, EntryContract> now = byLabel(after);
    List<Change> changes = new ArrayList<>();
    old.forEach(
        (label, entry) -> {
          EntryContract same = now.get(label);
          if (same == null) {
            changes.add(removed(entry));
          } else if (!same.entry().equals(entry)) {
            EntryComparison comparison = new EntryComparison(entry, same);
            comparison.members();
            changes.addAll(comparison.changes);
          }
        });
    now.forEach(
        (label, entry) -> {
          if (!old.containsKey(label)) {
            changes.add(added(entry));
          }
        });
    return changes;
  }

  private static Map<String, EntryContract> byLabel(List<EntryContract> entries) {
    Map<String, EntryContract> byLabel = new LinkedHashMap<>();
    entries.forEach(entry -> byLabel.putIfAbsent(entry.label(), entry));
    return byLabel;
  }

  private static Change removed(EntryContract entry) {
    return new MemberChange(entry.label(), "", Optional.of(entry.entry()), Optional.empty())
        .as(
            entry.kind().word() + "-removed",
            Severity.BREAKING_FOR_CALLERS,
            words(entry) + " went",
            "Whoever asks for it is answered with an error.");
  }

  private static Change added(EntryContract entry) {
    return new MemberChange(entry.label(), "", Optional.empty(), Optional.of(entry.entry()))
        .as(
            entry.kind().word() + "-added",
            Severity.COMPATIBLE,
            words(entry) + " came",
            "Callers that do not know it are served as before.");
  }

  private static String words(EntryContract entry) {
    return entry.kind().word() + " \"" + entry.name() + "\"";
  }

  private void members() {
    Set<String> members = new LinkedHashSet<>(before.entry().values().keySet());
    members.addAll(after.entry().values().keySet());
    for (String member : members) {
      Optional<Json> old = before.member(member);
      Optional<Json> now = after.member(member);
      if (!old.equals(now)) {
        member(member, change("/" + Pointers.escape(member), old, now));
      }
    }
  }

  private void member(String member, MemberChange change) {
    switch (member) {
      case "access" -> changes.add(AccessChanges.of(change));
      case "arguments" -> {
        if (after.kind() == Kind.PROMPT) {
          arguments();
        } else {
          unknown(change);
        }
      }
      case "mimeType" ->
          changes.add(
              change.named(
                  "mime-type", Severity.RISKY, "Clients decide by it how to read the contents."));
      case "name", "title", "description" ->
          changes.add(
              change.named(
                  member, Severity.COSMETIC, "Models and people read it; requests do not."));
      case "icons" ->
          changes.add(change.named(member, Severity.COSMETIC, "People see it; requests do not."));
      case "annotations" ->
          changes.add(
              change.named(
                  member, Severity.RISKY, "Clients may choose by it whom they show it, or when."));
      case "size" ->
          changes.add(
              change.named(
                  member, Severity.COSMETIC, "Clients estimate by it, and read the rest."));
      case "_meta" ->
          changes.add(
              change.named(
                  "meta",
                  change.before().isEmpty() ? Severity.COMPATIBLE : Severity.RISKY,
                  "Clients that know its keys may act on it."));
      default -> unknown(change);
    }
  }

  private void unknown(MemberChange change) {
    changes.add(
        change.named(
            "entry-member", Severity.RISKY, "What it means to clients is not known here."));
  }

  private void arguments() {
    int found = changes.size();
    Map<String, Argument> old = byName(before);
    Map<String, Argument> now = byName(after);
    Set<String> names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      Argument was = old.get(name);
      Argument is = now.get(name);
      MemberChange change =
          change(
              "/arguments/" + Pointers.escape(name),
              Optional.ofNullable(was).map(Argument::entry),
              Optional.ofNullable(is).map(Argument::entry));
      if (was == null || is == null) {
        arrived(change, name, is);
      } else if (was.required() != is.required()) {
        changes.add(required(change, name, is.required()));
      } else if (!was.equals(is)) {
        changes.add(
            change.as(
                "argument-changed",
                Severity.COSMETIC,
                "argument \"" + name + "\" is told of in other words",
                "Models and people read them; requests do not."));
      }
    }
    if (changes.size() == found) {
      changes.add(
          change("/arguments", before.member("arguments"), after.member("arguments"))
              .named("arguments", Severity.COSMETIC, "The same arguments in another order."));
    }
  }

  private void arrived(MemberChange change, String name, @Nullable Argument is) {
    String argument = "argument \"" + name + "\"";
    if (is == null) {
      changes.add(
          change.as(
              "argument-removed",
              Severity.BREAKING_FOR_CALLERS,
              argument + " went",
              "Whoever gives it is refused."));
    } else if (is.required()) {
      changes.add(
          change.as(
              "argument-added",
              Severity.BREAKING_FOR_CALLERS,
              "required " + argument + " came",
              "Whoever does not give it is refused."));
    } else {
      changes.add(
          change.as(
              "argument-added",
              Severity.COMPATIBLE,
              argument + " came",
              "Whoever does not give it is served as before."));
    }
  }

  private static Change required(MemberChange change, String name, boolean now) {
    String argument = "argument \"" + name + "\"";
    return now
        ? change.as(
            "argument-required",
            Severity.BREAKING_FOR_CALLERS,
            argument + " became required",
            "Whoever does not give it is refused.")
        : change.as(
            "argument-optional",
            Severity.COMPATIBLE,
            argument + " became optional",
            "Whoever gives it is served as before.");
  }

  private static Map<String, Argument> byName(EntryContract prompt) {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    prompt.arguments().forEach(argument -> arguments.putIfAbsent(argument.name(), argument));
    return arguments;
  }

  private MemberChange change(String pointer, Optional<Json> old, Optional<Json> now) {
    return new MemberChange(after.label(), pointer, old, now);
  }
}
