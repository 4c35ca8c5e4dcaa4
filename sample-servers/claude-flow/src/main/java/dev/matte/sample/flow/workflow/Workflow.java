package dev.matte.sample.flow.workflow;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flow.answer.Loose;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Steps that depend on each other, none of them on itself.
 *
 * @param defaults what parameters are when nobody says
 */
record Workflow(String id, String name, List<Step> steps, ObjectNode defaults) {
  private static final int MOST_STEPS = 1_000;

  /** Tools that would run workflows within workflows, without end. */
  private static final Set<String> RUNNERS =
      Set.of("workflow_execute", "parallel_execute", "batch_process");

  /** Refuses what could not run. */
  Workflow {
    if (steps.isEmpty() || steps.size() > MOST_STEPS) {
      throw new ToolException(
          "steps: expected 1 to %,d, found %,d".formatted(MOST_STEPS, steps.size()));
    }
    Map<String, Step> byId = new LinkedHashMap<>();
    for (Step step : steps) {
      if (byId.put(step.id(), step) != null) {
        throw new ToolException("steps: there are two with the id " + step.id());
      }
      if (RUNNERS.contains(step.tool())) {
        throw new ToolException("step " + step.id() + ": " + step.tool() + " runs steps itself");
      }
    }
    for (Step step : steps) {
      for (String before : step.dependsOn()) {
        if (!byId.containsKey(before)) {
          throw new ToolException(
              "step " + step.id() + ": it depends on " + before + ", which is not there");
        }
      }
    }
    Set<String> left = circle(byId);
    if (!left.isEmpty()) {
      throw new ToolException("steps: these wait for each other: " + String.join(", ", left));
    }
  }

  /** Refuses tools that are not there. */
  void check(Set<String> tools) {
    for (Step step : steps) {
      if (!tools.contains(step.tool())) {
        throw new ToolException("step " + step.id() + ": there is no tool " + step.tool());
      }
    }
  }

  private static Set<String> circle(Map<String, Step> byId) {
    Set<String> done = new HashSet<>();
    Set<String> left = new LinkedHashSet<>(byId.keySet());
    boolean more = true;
    while (more) {
      more =
          left.removeIf(
              id -> {
                Step step = byId.get(id);
                return step != null && done.containsAll(step.dependsOn()) && done.add(id);
              });
    }
    return left;
  }

  /** The workflow that a text describes, if it does. */
  static Optional<Workflow> of(String json) {
    return Loose.object(json)
        .filter(object -> Loose.text(object, "id").isPresent())
        .map(
            object ->
                new Workflow(
                    Loose.text(object, "id").orElseThrow(),
                    Loose.text(object, "name").orElse(""),
                    Step.list(object.path("steps")),
                    object.path("defaults") instanceof ObjectNode defaults
                        ? defaults
                        : JsonNodeFactory.instance.objectNode()));
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id).put("name", name);
    ArrayNode all = json.putArray("steps");
    steps.forEach(step -> all.add(step.json()));
    json.set("defaults", defaults);
    return json;
  }

  /** The graph, for those who draw it. */
  String mermaid() {
    StringBuilder graph = new StringBuilder("graph TD\n");
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Step step : steps) {
      numbers.put(step.id(), numbers.size());
      graph.append("  s%d[\"%s: %s\"]\n".formatted(numbers.size() - 1, step.id(), step.tool()));
    }
    for (Step step : steps) {
      for (String before : step.dependsOn()) {
        graph.append("  s%d --> s%d\n".formatted(numbers.get(before), numbers.get(step.id())));
      }
    }
    return graph.toString();
  }
}
