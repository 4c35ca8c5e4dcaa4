package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Changes of how a tool may be called: at once, as a task, or either way.
 *
 * <p>Specification: 2025-11-25, schema, "ToolExecution".
 */
final class ExecutionChanges {
  private static final Json NEVER = Json.of("forbidden");

  private ExecutionChanges() {}

  static List<Change> of(MemberChange execution) {
    Map<String, Json> old = members(execution.before());
    Map<String, Json> now = members(execution.after());
    Set<String> names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (String name : names) {
      MemberChange change =
          new MemberChange(
              execution.tool(),
              execution.pointer() + "/" + name,
              Optional.ofNullable(old.get(name)),
              Optional.ofNullable(now.get(name)));
      if (!change.before().equals(change.after())) {
        changes.add(
            name.equals("taskSupport")
                ? taskSupport(change)
                : change.named("execution", Severity.RISKY, "What it means is not known here."));
      }
    }
    if (changes.isEmpty()) {
      changes.add(execution.named("execution", Severity.COSMETIC, "It says nothing either way."));
    }
    return changes;
  }

  private static Change taskSupport(MemberChange change) {
    String was = word(change.before());
    String is = word(change.after());
    String what = "task support " + was + " became " + is;
    if (was.equals(is)) {
      return change.as("task-support-changed", Severity.COSMETIC, what, "Absent means forbidden.");
    }
    boolean wider = is.equals("optional");
    return change.as(
        "task-support-changed",
        wider ? Severity.COMPATIBLE : Severity.BREAKING_FOR_CALLERS,
        what,
        wider
            ? "Every way to call it that was possible still is."
            : "Callers that use the other way are refused.");
  }

  private static String word(Optional<Json> support) {
    return support.orElse(NEVER) instanceof Json.Text text ? text.value() : "unclear";
  }

  private static Map<String, Json> members(Optional<Json> value) {
    return value.orElse(NEVER) instanceof Json.Members members ? members.values() : Map.of();
  }
}
