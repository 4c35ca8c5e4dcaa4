package dev.matte.sample.flow.swarm;

import dev.matte.sample.flow.answer.Loose;
import dev.matte.sample.flow.tools.TaskTools.Priority;
import dev.matte.sample.flow.tools.TaskTools.Strategy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A task.
 *
 * @param dependencies ids of tasks that have to be completed before it begins
 * @param agents ids of those that have it
 * @param done steps that are finished, of {@code steps}
 * @param owner the process that works on it; empty for what a legacy server wrote
 * @param reason why it failed
 */
record Task(
    String id,
    String swarmId,
    String text,
    Strategy strategy,
    Priority priority,
    List<String> dependencies,
    TaskState state,
    List<String> agents,
    int steps,
    int done,
    String owner,
    Times times,
    Optional<String> reason) {

  /** When it came, was begun, and ended. */
  record Times(Instant createdAt, Optional<Instant> startedAt, Optional<Instant> endedAt) {}

  /** The task that a text describes; empty unless it says which, and of which swarm. */
  static Optional<Task> of(String json) {
    return Loose.object(json)
        .filter(object -> Loose.text(object, "id").isPresent())
        .filter(object -> Loose.text(object, "swarmId").isPresent())
        .map(Task::of);
  }

  private static Task of(ObjectNode object) {
    return new Task(
        Loose.text(object, "id").orElseThrow(),
        Loose.text(object, "swarmId").orElseThrow(),
        Loose.text(object, "description").or(() -> Loose.text(object, "task")).orElse(""),
        constant(Strategy.values(), object, "strategy", Strategy.ADAPTIVE),
        constant(Priority.values(), object, "priority", Priority.MEDIUM),
        Loose.texts(object, "dependencies"),
        constant(TaskState.values(), object, "status", TaskState.PENDING),
        Loose.texts(object, "agents"),
        (int) Loose.number(object, "steps", 0),
        (int) Loose.number(object, "done", 0),
        Loose.text(object, "owner").orElse(""),
        new Times(
            Loose.time(object, "createdAt").orElse(Instant.EPOCH),
            Loose.time(object, "startedAt"),
            Loose.time(object, "endedAt")),
        Loose.text(object, "reason"));
  }

  private static <E extends Enum<E>> E constant(
      E[] all, ObjectNode object, String name, E otherwise) {
    String text = Loose.text(object, name).orElse("");
    for (E each : all) {
      if (Swarm.wire(each).equals(text)) {
        return each;
      }
    }
    return otherwise;
  }

  Task begun(List<String> crew, String process, Instant now) {
    Times begun = new Times(times.createdAt(), Optional.of(now), Optional.empty());
    return new Task(
        id,
        swarmId,
        text,
        strategy,
        priority,
        dependencies,
        TaskState.RUNNING,
        crew,
        steps,
        done,
        process,
        begun,
        reason);
  }

  Task withSteps(int all) {
    return new Task(
        id,
        swarmId,
        text,
        strategy,
        priority,
        dependencies,
        state,
        agents,
        all,
        done,
        owner,
        times,
        reason);
  }

  Task withDone(int finished) {
    return new Task(
        id,
        swarmId,
        text,
        strategy,
        priority,
        dependencies,
        state,
        agents,
        steps,
        finished,
        owner,
        times,
        reason);
  }

  Task ended(TaskState end, Optional<String> why, Instant now) {
    Times ended = new Times(times.createdAt(), times.startedAt(), Optional.of(now));
    return new Task(
        id,
        swarmId,
        text,
        strategy,
        priority,
        dependencies,
        end,
        agents,
        steps,
        done,
        owner,
        ended,
        why);
  }

  Task interrupted() {
    return new Task(
        id,
        swarmId,
        text,
        strategy,
        priority,
        dependencies,
        TaskState.INTERRUPTED,
        agents,
        steps,
        done,
        owner,
        times,
        reason);
  }

  ObjectNode json() {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", id)
            .put("swarmId", swarmId)
            .put("description", text)
            .put("status", Swarm.wire(state))
            .put("strategy", Swarm.wire(strategy))
            .put("priority", Swarm.wire(priority));
    dependencies.forEach(json.putArray("dependencies")::add);
    agents.forEach(json.putArray("agents")::add);
    json.put("steps", steps).put("done", done).put("owner", owner);
    json.put("createdAt", times.createdAt().toString());
    times.startedAt().ifPresent(time -> json.put("startedAt", time.toString()));
    times.endedAt().ifPresent(time -> json.put("endedAt", time.toString()));
    reason.ifPresent(why -> json.put("reason", why));
    return json;
  }
}
