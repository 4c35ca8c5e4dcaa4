package dev.matte.sample.flownexus.workflow;

import dev.matte.runtime.binding.ToolException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call of a tool within a workflow.
 *
 * @param arguments what the tool is given, with placeholders in it
 * @param dependsOn steps that have to be done first, those among them whose outcome it uses
 * @param optional whether the workflow goes on as if nothing was wrong when it fails
 * @param retries how often it is tried again when it fails
 * @param agent the type of agent that it is assigned to
 */
record Step(
    String id,
    String tool,
    ObjectNode arguments,
    List<String> dependsOn,
    boolean optional,
    int retries,
    Optional<String> agent) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final int MOST_RETRIES = 5;
  private static final Set<String> MEMBERS =
      Set.of("id", "tool", "arguments", "depends_on", "on_failure", "retries", "agent");

  /**
   * Reads a step.
   *
   * @param number 1 for the first, which names it when nothing else does
   * @throws ToolException if it is none; the message says why
   */
  static Step of(JsonNode json, int number) {
    if (!(json instanceof ObjectNode object)) {
      throw new ToolException("steps: expected objects, found " + json);
    }
    String id = text(object, "id", number).orElse("step-" + number);
    for (String member : object.propertyNames()) {
      if (!MEMBERS.contains(member)) {
        throw new ToolException(
            "step %s: it has a member %s; expected %s"
                .formatted(id, member, String.join(", ", MEMBERS.stream().sorted().toList())));
      }
    }
    if (!ID.matcher(id).matches()) {
      throw new ToolException("steps: an id is letters, digits, _ and -; found \"" + id + "\"");
    }
    JsonNode arguments = object.path("arguments");
    if (!arguments.isMissingNode() && !arguments.isObject()) {
      throw new ToolException("step " + id + ": arguments are an object");
    }
    int retries = object.path("retries").asInt(0);
    String onFailure = text(object, "on_failure", number).orElse("fail");
    if (retries < 0 || retries > MOST_RETRIES || !onFailure.matches("fail|continue")) {
      throw new ToolException(
          "step %s: retries are 0 to %d, on_failure is fail or continue"
              .formatted(id, MOST_RETRIES));
    }
    Set<String> before = new LinkedHashSet<>();
    for (JsonNode each : object.path("depends_on")) {
      before.add(each.asString(""));
    }
    before.addAll(Placeholders.steps(arguments));
    return new Step(
        id,
        text(object, "tool", number)
            .orElseThrow(() -> new ToolException("step " + id + ": it names no tool")),
        arguments instanceof ObjectNode given ? given : JsonNodeFactory.instance.objectNode(),
        List.copyOf(before),
        onFailure.equals("continue"),
        retries,
        text(object, "agent", number).map(Agents::known));
  }

  private static Optional<String> text(ObjectNode object, String name, int number) {
    JsonNode member = object.path(name);
    if (!member.isMissingNode() && !member.isString()) {
      throw new ToolException("steps: %s of step %d is a text".formatted(name, number));
    }
    return Optional.of(member.asString("")).filter(text -> !text.isEmpty());
  }

  /** Reads all steps of a list. */
  static List<Step> list(JsonNode steps) {
    List<Step> list = new ArrayList<>();
    for (JsonNode step : steps) {
      list.add(of(step, list.size() + 1));
    }
    return list;
  }

  /** The same step for an agent. */
  Step by(String type) {
    return new Step(id, tool, arguments, dependsOn, optional, retries, Optional.of(type));
  }

  /** As {@link #of} reads it. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id).put("tool", tool);
    json.set("arguments", arguments);
    dependsOn.forEach(json.putArray("depends_on")::add);
    json.put("on_failure", optional ? "continue" : "fail").put("retries", retries);
    agent.ifPresent(type -> json.put("agent", type));
    return json;
  }
}
