package dev.matte.sample.flow.workflow;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flow.answer.Loose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
 */
record Step(
    String id,
    String tool,
    ObjectNode arguments,
    List<String> dependsOn,
    boolean optional,
    int retries) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final int MOST_RETRIES = 10;

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
    String id = Loose.text(object, "id").orElse("step-" + number);
    if (!ID.matcher(id).matches()) {
      throw new ToolException("steps: an id is letters, digits, _ and -; found \"" + id + "\"");
    }
    String tool =
        Loose.text(object, "tool")
            .orElseThrow(() -> new ToolException("step " + id + ": it names no tool"));
    JsonNode arguments = object.path("arguments");
    if (!arguments.isMissingNode() && !arguments.isObject()) {
      throw new ToolException("step " + id + ": arguments are an object");
    }
    long retries = Loose.number(object, "retries", 0);
    if (retries > MOST_RETRIES) {
      throw new ToolException("step " + id + ": expected at most " + MOST_RETRIES + " retries");
    }
    String onFailure = Loose.text(object, "onFailure").orElse("fail");
    if (!onFailure.equals("fail") && !onFailure.equals("continue")) {
      throw new ToolException("step " + id + ": onFailure is fail or continue");
    }
    Set<String> before = new LinkedHashSet<>(Loose.texts(object, "dependsOn"));
    before.addAll(Placeholders.steps(arguments));
    return new Step(
        id,
        tool,
        arguments instanceof ObjectNode given ? given : JsonNodeFactory.instance.objectNode(),
        List.copyOf(before),
        onFailure.equals("continue"),
        (int) retries);
  }

  /** Reads all steps of a list. */
  static List<Step> list(JsonNode steps) {
    List<Step> list = new ArrayList<>();
    for (JsonNode step : steps) {
      list.add(of(step, list.size() + 1));
    }
    return list;
  }

  /** The same step after others as well. */
  Step after(List<String> others) {
    Set<String> before = new LinkedHashSet<>(dependsOn);
    before.addAll(others);
    return new Step(id, tool, arguments, List.copyOf(before), optional, retries);
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id).put("tool", tool);
    json.set("arguments", arguments);
    dependsOn.forEach(json.putArray("dependsOn")::add);
    return json.put("onFailure", optional ? "continue" : "fail").put("retries", retries);
  }
}
