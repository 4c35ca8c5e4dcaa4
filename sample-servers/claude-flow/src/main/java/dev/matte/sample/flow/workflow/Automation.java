package dev.matte.sample.flow.workflow;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flow.answer.Loose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Workflows that are executed when something happens.
 *
 * @param when any of these starts it
 * @param then one after the other, until one does not complete
 * @param owner the process that looks after it
 */
record Automation(
    String id,
    String name,
    List<When> when,
    List<Action> then,
    String owner,
    boolean paused,
    Tally tally) {
  private static final int MOST = 20;
  private static final int LONGEST_NAME = 200;

  /** Refuses what could not be started, or would do nothing. */
  Automation {
    when = List.copyOf(when);
    then = List.copyOf(then);
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new ToolException("name: expected 1 to " + LONGEST_NAME + " characters");
    }
    if (when.isEmpty() || when.size() > MOST || then.isEmpty() || then.size() > MOST) {
      throw new ToolException(
          "%s: expected 1 to %d events, and as many workflows".formatted(name, MOST));
    }
  }

  /** A workflow, and what it is given. */
  record Action(String workflowId, ObjectNode params) {

    /** Reads the id of a workflow, or an object with it. */
    static Action of(JsonNode json, String what) {
      String id = json.isString() ? json.stringValue() : json.path("workflowId").asString("");
      if (id.isEmpty()) {
        throw new ToolException(what + ": expected the id of a workflow, or an object with one");
      }
      return new Action(
          id,
          json.path("params") instanceof ObjectNode params
              ? params
              : JsonNodeFactory.instance.objectNode());
    }

    private ObjectNode json() {
      ObjectNode json = JsonNodeFactory.instance.objectNode().put("workflowId", workflowId);
      json.set("params", params);
      return json;
    }
  }

  /**
   * What came of it so far.
   *
   * @param fired how often it was started
   * @param missed how often it was to be started while it ran
   * @param last when it was started last
   * @param outcome what became of that: completed, failed, or why not even that
   */
  record Tally(long fired, long missed, Optional<Instant> last, Optional<String> outcome) {
    static final Tally NOTHING = new Tally(0, 0, Optional.empty(), Optional.empty());

    Tally plus(Instant time, String outcome, long missed) {
      return new Tally(fired + 1, this.missed + missed, Optional.of(time), Optional.of(outcome));
    }
  }

  Automation withPaused(boolean paused) {
    return new Automation(id, name, when, then, owner, paused, tally);
  }

  Automation withOwner(String owner) {
    return new Automation(id, name, when, then, owner, false, tally);
  }

  Automation withTally(Tally tally) {
    return new Automation(id, name, when, then, owner, paused, tally);
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id).put("name", name);
    ArrayNode events = json.putArray("when");
    when.forEach(each -> events.add(each.json()));
    ArrayNode actions = json.putArray("then");
    then.forEach(each -> actions.add(each.json()));
    json.put("owner", owner).put("paused", paused);
    json.put("fired", tally.fired()).put("missed", tally.missed());
    tally.last().ifPresent(time -> json.put("lastFiredAt", time.toString()));
    tally.outcome().ifPresent(outcome -> json.put("lastOutcome", outcome));
    return json;
  }

  /** The automation that a text describes, if it does. */
  static Optional<Automation> of(String json) {
    try {
      return Loose.object(json).map(Automation::read);
    } catch (ToolException e) {
      return Optional.empty();
    }
  }

  private static Automation read(ObjectNode json) {
    List<When> when = new ArrayList<>();
    json.path("when").forEach(each -> when.add(When.of(each, "when")));
    List<Action> then = new ArrayList<>();
    json.path("then").forEach(each -> then.add(Action.of(each, "then")));
    return new Automation(
        Loose.text(json, "id").orElse(""),
        Loose.text(json, "name").orElse(""),
        when,
        then,
        Loose.text(json, "owner").orElse(""),
        json.path("paused").asBoolean(false),
        new Tally(
            Loose.number(json, "fired", 0),
            Loose.number(json, "missed", 0),
            Loose.time(json, "lastFiredAt"),
            Loose.text(json, "lastOutcome")));
  }
}
