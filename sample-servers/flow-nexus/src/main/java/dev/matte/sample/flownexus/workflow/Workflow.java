package dev.matte.sample.flownexus.workflow;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flownexus.workflow.WorkflowTools.StepPlan;
import dev.matte.sample.flownexus.workflow.WorkflowTools.WorkflowReport;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * Steps that depend on each other, none of them on itself.
 *
 * @param priority 0 to 10, of those that wait the highest first
 */
record Workflow(
    String id,
    String owner,
    String name,
    String description,
    List<Step> steps,
    int priority,
    ObjectNode metadata,
    Instant createdAt) {
  private static final int MOST_STEPS = 100;

  /** What would run without end, and what takes secrets, which a workflow would keep. */
  private static final Pattern REFUSED = Pattern.compile("workflow_execute|user_.*|auth_.*");

  /** Refuses what could not run. */
  Workflow {
    if (steps.isEmpty() || steps.size() > MOST_STEPS) {
      throw new ToolException(
          "steps: expected 1 to %d, found %,d".formatted(MOST_STEPS, steps.size()));
    }
    Map<String, Step> byId = new LinkedHashMap<>();
    for (Step step : steps) {
      if (byId.put(step.id(), step) != null) {
        throw new ToolException("steps: there are two with the id " + step.id());
      }
      if (REFUSED.matcher(step.tool()).matches()) {
        throw new ToolException("step " + step.id() + ": " + step.tool() + " is no step");
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
    Set<String> left = circle(byId.values());
    if (!left.isEmpty()) {
      throw new ToolException("steps: these wait for each other: " + String.join(", ", left));
    }
  }

  private static Set<String> circle(Iterable<Step> steps) {
    Map<String, List<String>> left = new LinkedHashMap<>();
    steps.forEach(step -> left.put(step.id(), step.dependsOn()));
    Set<String> done = new HashSet<>();
    while (left.entrySet()
        .removeIf(each -> done.containsAll(each.getValue()) && done.add(each.getKey()))) {
      // Those that waited for what was removed are next.
    }
    return new LinkedHashSet<>(left.keySet());
  }

  /** Refuses tools that are not there. */
  void check(Set<String> tools) {
    for (Step step : steps) {
      if (!tools.contains(step.tool())) {
        throw new ToolException(
            "step %s: there is no tool %s that you may call".formatted(step.id(), step.tool()));
      }
    }
  }

  /** What it is called where an agent is assigned. */
  static String task(String workflow, String step) {
    return workflow + "/" + step;
  }

  WorkflowReport report() {
    return new WorkflowReport(
        id,
        name,
        description,
        priority,
        steps.stream()
            .map(
                step ->
                    new StepPlan(
                        step.id(),
                        task(id, step.id()),
                        step.tool(),
                        step.dependsOn(),
                        step.agent()))
            .toList(),
        metadata,
        createdAt);
  }
}
