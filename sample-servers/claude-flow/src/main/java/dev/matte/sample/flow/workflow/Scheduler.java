package dev.matte.sample.flow.workflow;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.claudeflow.work.Owner;
import dev.matte.sample.flow.answer.Loose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What callers say of automations, and are told of them. Thread-safe. */
final class Scheduler {
  private final Automations automations;
  private final Consumer<String> workflows;
  private final Function<CallContext, Set<String>> tools;

  /**
   * Speaks for automations.
   *
   * @param workflows refuses ids of workflows that are not there
   * @param tools the names of the tools that a caller may call
   */
  Scheduler(
      Automations automations,
      Consumer<String> workflows,
      Function<CallContext, Set<String>> tools) {
    this.automations = automations;
    this.workflows = workflows;
    this.tools = tools;
  }

  /** Makes an automation of each rule, or of none. */
  void rules(ArrayNode rules, CallContext call, ObjectNode answer) {
    List<Automation> made = new ArrayList<>();
    for (JsonNode rule : rules) {
      String what = "rule " + (made.size() + 1);
      made.add(
          automation(
              Loose.text(rule, "name").orElse(what),
              list(rule.path("when")),
              list(rule.path("then")),
              what,
              call));
    }
    if (made.isEmpty()) {
      throw new ToolException("rules: expected objects with when and then");
    }
    ArrayNode told = answer.putArray("automations");
    for (Automation each : made) {
      automations.add(each, call.caller());
      describe(each, told.addObject());
    }
    answer.put("count", made.size());
  }

  /** Makes one automation of events and actions. */
  void trigger(
      String name, JsonNode events, JsonNode actions, CallContext call, ObjectNode answer) {
    Automation made = automation(name, events, actions, "events", call);
    automations.add(made, call.caller());
    describe(made, answer);
  }

  /** Makes, shows, pauses and deletes automations of all kinds. */
  void manage(String action, @Nullable ObjectNode schedule, CallContext call, ObjectNode answer) {
    ObjectNode given = schedule == null ? JsonNodeFactory.instance.objectNode() : schedule;
    answer.put("action", action);
    switch (action) {
      case "create" -> {
        String name = Loose.text(given, "name").orElse("schedule");
        Automation made = automation(name, list(given), list(given), "schedule", call);
        automations.add(made, call.caller());
        describe(made, answer);
      }
      case "list" -> {
        ArrayNode all = answer.putArray("automations");
        automations.all().forEach(each -> describe(each, all.addObject()));
        answer.put("count", all.size());
      }
      case "get" -> describe(automations.find(id(given)), answer);
      case "pause", "resume" -> {
        automations.pause(id(given), action.equals("pause"), call.caller());
        describe(automations.find(id(given)), answer);
      }
      case "run" -> answer.put("started", automations.start(id(given)));
      case "delete" -> answer.put("deleted", automations.delete(id(given)));
      default ->
          throw new ToolException(
              "action: expected create, list, get, pause, resume, run or delete");
    }
  }

  private static String id(ObjectNode schedule) {
    return Loose.text(schedule, "automationId")
        .orElseThrow(() -> new ToolException("schedule: this action needs an automationId in it"));
  }

  private static JsonNode list(JsonNode json) {
    return json.isArray() || json.isMissingNode()
        ? json
        : JsonNodeFactory.instance.arrayNode().add(json);
  }

  private Automation automation(
      String name, JsonNode events, JsonNode actions, String what, CallContext call) {
    List<When> when = new ArrayList<>();
    for (JsonNode event : events) {
      When read = When.of(event, what);
      if (read instanceof When.Called called) {
        called.check(tools.apply(call));
      }
      when.add(read);
    }
    List<Automation.Action> then = new ArrayList<>();
    for (JsonNode action : actions) {
      Automation.Action read = Automation.Action.of(action, what);
      workflows.accept(read.workflowId());
      then.add(read);
    }
    return new Automation(
        "automation-" + UUID.randomUUID(),
        name,
        when,
        then,
        Owner.self(),
        false,
        Automation.Tally.NOTHING);
  }

  private void describe(Automation automation, ObjectNode to) {
    ObjectNode json = automation.json();
    to.put("automationId", automation.id()).put("status", automations.status(automation));
    json.remove(List.of("id", "owner", "paused"));
    to.setAll(json);
    automations.next(automation).ifPresent(time -> to.put("nextRunAt", time.toString()));
  }
}
