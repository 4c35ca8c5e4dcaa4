package dev.matte.contract;

import dev.matte.contract.difference.Aliases;
import dev.matte.contract.difference.Direction;
import dev.matte.contract.difference.SchemaComparison;
import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares two entries of the same tool, member by member. */
final class ToolComparison {
  /** Compared by name, or computed from the others. */
  private static final Set<String> NOT_COMPARED = Set.of("name", "size");

  /** Never on the wire: what a list says nothing of is not gone. */
  private static final Set<String> UNTOLD = Set.of("access", "sensitive", "atMostOnce");

  /** Arguments are always an object, whether their schema says so or not. */
  private static final Json ANY_ARGUMENTS = Json.object().put("type", "object").build();

  private final ToolContract before;
  private final ToolContract after;
  private final List<Change> changes = new ArrayList<>();

  private ToolComparison(ToolPairs.Pair pair) {
    before = pair.before();
    after = pair.after();
  }

  static List<Change> compare(ToolPairs.Pair pair) {
    if (pair.before().entry().equals(pair.after().entry())) {
      return List.of();
    }
    ToolComparison comparison = new ToolComparison(pair);
    comparison.all();
    return comparison.changes;
  }

  private void all() {
    if (!before.name().equals(after.name())) {
      changes.add(ToolChanges.renamed(before, after));
    }
    Set<String> members = new LinkedHashSet<>(before.entry().values().keySet());
    members.addAll(after.entry().values().keySet());
    members.removeAll(NOT_COMPARED);
    for (String member : members) {
      Optional<Json> old = before.member(member);
      Optional<Json> now = after.member(member);
      if (!old.equals(now) && !untold(member, old, now)) {
        member(member, old, now);
      }
    }
  }

  /** Whether a member is missing only because one side is a list and the other a catalog. */
  private boolean untold(String member, Optional<Json> old, Optional<Json> now) {
    return UNTOLD.contains(member)
        && before.ofCatalog() != after.ofCatalog()
        && (before.ofCatalog() ? now : old).isEmpty();
  }

  private void member(String member, Optional<Json> old, Optional<Json> now) {
    MemberChange change = new MemberChange(after.name(), "/" + Pointers.escape(member), old, now);
    switch (member) {
      case "inputSchema" -> input(old, now);
      case "outputSchema" -> output(change);
      case "annotations" -> changes.addAll(HintChanges.of(after.name(), before, after));
      case "evolution" -> changes.addAll(EvolutionChanges.of(before, after));
      case "execution" -> changes.addAll(ExecutionChanges.of(change));
      case "title", "description" ->
          changes.add(
              change.named(member, Severity.COSMETIC, "Models and people read it; calls do not."));
      case "icons" ->
          changes.add(change.named(member, Severity.COSMETIC, "People see it; calls do not."));
      case "_meta" ->
          changes.add(
              change.named(
                  "meta",
                  old.isEmpty() ? Severity.COMPATIBLE : Severity.RISKY,
                  "Clients that know its keys may act on it."));
      case "access" -> changes.add(AccessChanges.of(change));
      case "sensitive" -> changes.addAll(SensitiveChanges.of(change));
      case "atMostOnce" -> changes.addAll(OnceChanges.of(change));
      default ->
          changes.add(
              change.named(
                  "tool-member", Severity.RISKY, "What it means to clients is not known here."));
    }
  }

  private void input(Optional<Json> old, Optional<Json> now) {
    schemas(
        arguments(old.orElse(ANY_ARGUMENTS)),
        arguments(now.orElse(ANY_ARGUMENTS)),
        "/inputSchema",
        Direction.INPUT,
        new Aliases(after.evolution().aliases()));
  }

  private static Json arguments(Json schema) {
    return schema instanceof Json.Members members && !members.values().containsKey("type")
        ? members.with().put("type", "object").build()
        : schema;
  }

  private void output(MemberChange change) {
    if (change.before().isPresent() && change.after().isPresent()) {
      schemas(
          change.before().get(),
          change.after().get(),
          "/outputSchema",
          Direction.OUTPUT,
          Aliases.NONE);
    } else {
      boolean added = change.before().isEmpty();
      changes.add(
          change.named(
              "output-schema",
              added ? Severity.COMPATIBLE : Severity.BREAKING_FOR_READERS,
              added
                  ? "Results are promised more than before."
                  : "Results may now be anything, or have no structured content."));
    }
  }

  private void schemas(Json old, Json now, String pointer, Direction direction, Aliases aliases) {
    SchemaComparison.compare(old, now, pointer, direction, aliases)
        .forEach(difference -> changes.add(ToolChanges.of(after.name(), difference, direction)));
  }
}
