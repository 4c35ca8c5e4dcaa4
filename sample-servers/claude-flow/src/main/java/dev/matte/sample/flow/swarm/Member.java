package dev.matte.sample.flow.swarm;

import dev.matte.sample.claudeflow.work.Plan;
import dev.matte.sample.claudeflow.work.Skill;
import dev.matte.sample.claudeflow.work.Words;
import dev.matte.sample.flow.answer.Loose;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An agent.
 *
 * @param taskId the task that it works on; empty when it is idle
 * @param retired whether it has gone
 * @param done what it has done so far
 */
record Member(
    String id,
    String swarmId,
    String name,
    String type,
    List<String> capabilities,
    Optional<String> taskId,
    boolean retired,
    Done done,
    Instant createdAt) {

  /**
   * What an agent has done.
   *
   * @param nanos time that it worked
   * @param failed tasks that it was part of and that came to no good end
   */
  record Done(long steps, long nanos, long completed, long failed) {
    static final Done NOTHING = new Done(0, 0, 0, 0);

    Done plus(Done more) {
      return new Done(
          steps + more.steps, nanos + more.nanos, completed + more.completed, failed + more.failed);
    }
  }

  /** The agent that a text describes; empty unless it says which, and of which swarm. */
  static Optional<Member> of(String json) {
    return Loose.object(json)
        .filter(object -> Loose.text(object, "id").isPresent())
        .filter(object -> Loose.text(object, "swarmId").isPresent())
        .map(Member::of);
  }

  private static Member of(ObjectNode object) {
    String id = Loose.text(object, "id").orElseThrow();
    String type = Loose.text(object, "type").orElse("specialist");
    List<String> capabilities = Loose.texts(object, "capabilities");
    return new Member(
        id,
        Loose.text(object, "swarmId").orElseThrow(),
        Loose.text(object, "name").orElse(id),
        type,
        capabilities.isEmpty() ? List.of(Swarm.wire(skill(type))) : capabilities,
        Loose.text(object, "taskId"),
        Loose.text(object, "status").filter("retired"::equals).isPresent(),
        new Done(
            Loose.number(object, "stepsDone", 0),
            Loose.number(object, "nanos", 0),
            Loose.number(object, "completed", 0),
            Loose.number(object, "failed", 0)),
        Loose.time(object, "createdAt").orElse(Instant.EPOCH));
  }

  /** What agents of a type do by profession. */
  static Skill skill(String type) {
    return switch (type) {
      case "researcher", "documenter", "api-docs" -> Skill.RESEARCH;
      case "coder", "tester", "architect", "system-architect" -> Skill.CODING;
      case "optimizer" -> Skill.OPTIMIZATION;
      case "coordinator", "task-orchestrator", "reviewer" -> Skill.COORDINATION;
      default -> Skill.ANALYSIS;
    };
  }

  /**
   * How well a step suits it: 2 when the step names one of its capabilities, 1 when its type has
   * the skill, otherwise 0.
   */
  int fit(Plan.Step step) {
    List<String> words = Words.of(step.text());
    boolean named =
        capabilities.stream()
            .map(capability -> capability.toLowerCase(Locale.ROOT))
            .anyMatch(words::contains);
    return named ? 2 : skill(type) == step.skill() ? 1 : 0;
  }

  Member busy(String task) {
    return with(Optional.of(task), retired, done);
  }

  Member idle(Done more) {
    return with(Optional.empty(), retired, done.plus(more));
  }

  Member gone() {
    return with(Optional.empty(), true, done);
  }

  private Member with(Optional<String> task, boolean gone, Done all) {
    return new Member(id, swarmId, name, type, capabilities, task, gone, all, createdAt);
  }

  String status() {
    return retired ? "retired" : taskId.isPresent() ? "busy" : "idle";
  }

  ObjectNode json() {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", id)
            .put("swarmId", swarmId)
            .put("name", name)
            .put("type", type)
            .put("status", status());
    capabilities.forEach(json.putArray("capabilities")::add);
    taskId.ifPresent(task -> json.put("taskId", task));
    return json.put("stepsDone", done.steps())
        .put("nanos", done.nanos())
        .put("completed", done.completed())
        .put("failed", done.failed())
        .put("createdAt", createdAt.toString());
  }
}
