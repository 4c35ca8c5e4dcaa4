package dev.matte.sample.gateway;

import dev.matte.legacy.mount.Collisions;
import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a plan from JSON: {@code {"collisions": "first", "members": {"name": {…}}}}. What desktop
 * clients keep under {@code mcpServers} is such a plan too.
 */
final class PlanFile {

  private static final List<String> MEMBERS = List.of("collisions", "members", "mcpServers");

  private PlanFile() {}

  /**
   * Reads a plan.
   *
   * @param environment what {@code ${NAME}} stands for
   * @throws IllegalArgumentException if it is none, with a text for people
   */
  static Plan read(String json, Map<String, String> environment) {
    try {
      JsonMembers plan = JsonMembers.of(JsonSlice.of(json));
      refuseUnknown(plan, MEMBERS, "the plan");
      List<Plan.Entry> entries = new ArrayList<>();
      for (String part : List.of("members", "mcpServers")) {
        if (plan.names().contains(part)) {
          JsonMembers members = JsonMembers.of(plan.get(part));
          for (String name : members.names()) {
            entries.add(MemberReader.read(name, JsonMembers.of(members.get(name)), environment));
          }
        }
      }
      return new Plan(collisions(plan.optionalText("collisions").orElse("first")), entries);
    } catch (JsonException e) {
      throw new IllegalArgumentException("the plan: " + e.getMessage());
    }
  }

  /** What becomes of names that collide, by its word. */
  static Collisions collisions(String word) {
    try {
      return Collisions.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "collisions: expected first, prefix or refuse, found " + word);
    }
  }

  static void refuseUnknown(JsonMembers object, List<String> known, String what) {
    for (String name : object.names()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "%s: expected one of %s, found \"%s\"".formatted(what, String.join(", ", known), name));
      }
    }
  }
}
