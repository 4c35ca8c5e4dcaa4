package dev.matte.sample.claudeflow.swarm;

import dev.matte.runtime.json.JsonWriter;
import dev.matte.sample.claudeflow.swarm.SwarmTools.AgentReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.StepReport;
import dev.matte.sample.claudeflow.swarm.SwarmTools.SwarmReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Swarms, agents, tasks and outcomes as the JSON text that the memory keeps.
 *
 * <p>Members are named as the legacy server named them, so that each can read the other's swarms.
 */
final class SwarmJson {
  private SwarmJson() {}

  static String text(SwarmReport swarm) {
    return new JsonWriter()
        .beginObject()
        .name("id")
        .value(swarm.id())
        .name("topology")
        .value(FlatJson.wire(swarm.topology()))
        .name("maxAgents")
        .value(swarm.maxAgents())
        .name("strategy")
        .value(FlatJson.wire(swarm.strategy()))
        .name("status")
        .value(FlatJson.wire(swarm.state()))
        .name("createdAt")
        .value(swarm.createdAt().toString())
        .endObject()
        .toString();
  }

  /** The swarm, unless the text does not tell which or of what topology. */
  static Optional<SwarmReport> swarm(String json) {
    FlatJson in = FlatJson.of(json);
    Optional<SwarmTools.Topology> topology = in.constant("topology", SwarmTools.Topology.class);
    if (in.text("id").isEmpty() || topology.isEmpty()) {
      return Optional.empty();
    }
    int most = in.number("maxAgents").orElse(8);
    return Optional.of(
        new SwarmReport(
            in.text("id").orElseThrow(),
            in.constant("status", SwarmTools.SwarmState.class).orElse(SwarmTools.SwarmState.ACTIVE),
            topology.orElseThrow(),
            in.constant("strategy", SwarmTools.Distribution.class)
                .orElse(SwarmTools.Distribution.BALANCED),
            most,
            Links.among(most, topology.orElseThrow()),
            in.time("createdAt").orElse(Instant.EPOCH)));
  }

  static String text(AgentReport agent) {
    JsonWriter json =
        new JsonWriter()
            .beginObject()
            .name("id")
            .value(agent.id())
            .name("swarmId")
            .value(agent.swarmId())
            .name("name")
            .value(agent.name())
            .name("type")
            .value(FlatJson.wire(agent.type()))
            .name("status")
            .value(FlatJson.wire(agent.state()));
    write(json.name("capabilities"), agent.capabilities());
    agent.task().ifPresent(task -> json.name("taskId").value(task));
    return json.name("stepsDone").value(agent.stepsDone()).endObject().toString();
  }

  /** The agent, unless the text does not tell which or of what type. */
  static Optional<AgentReport> agent(String json) {
    FlatJson in = FlatJson.of(json);
    Optional<SwarmTools.AgentType> type = in.constant("type", SwarmTools.AgentType.class);
    if (in.text("id").isEmpty() || in.text("swarmId").isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    String id = in.text("id").orElseThrow();
    return Optional.of(
        new AgentReport(
            id,
            in.text("swarmId").orElseThrow(),
            in.text("name").orElse(id),
            type.orElseThrow(),
            in.constant("status", SwarmTools.AgentState.class).orElse(SwarmTools.AgentState.IDLE),
            in.list("capabilities"),
            in.text("taskId"),
            in.number("stepsDone").orElse(0)));
  }

  static String text(Job job) {
    JsonWriter json =
        new JsonWriter()
            .beginObject()
            .name("id")
            .value(job.id())
            .name("swarmId")
            .value(job.swarmId())
            .name("description")
            .value(job.description())
            .name("status")
            .value(FlatJson.wire(job.state()))
            .name("strategy")
            .value(FlatJson.wire(job.execution()))
            .name("priority")
            .value(FlatJson.wire(job.priority()));
    write(json.name("agents"), job.agents());
    return json.name("steps")
        .value(job.steps())
        .name("done")
        .value(job.done())
        .name("owner")
        .value(job.owner())
        .endObject()
        .toString();
  }

  /** The task, unless the text does not tell which or how far it is. */
  static Optional<Job> job(String json) {
    FlatJson in = FlatJson.of(json);
    Optional<SwarmTools.TaskState> state = in.constant("status", SwarmTools.TaskState.class);
    if (in.text("id").isEmpty() || in.text("swarmId").isEmpty() || state.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Job(
            in.text("id").orElseThrow(),
            in.text("swarmId").orElseThrow(),
            in.text("description").orElse(""),
            state.orElseThrow(),
            in.constant("strategy", SwarmTools.Execution.class)
                .orElse(SwarmTools.Execution.ADAPTIVE),
            in.constant("priority", SwarmTools.Priority.class).orElse(SwarmTools.Priority.MEDIUM),
            in.list("agents"),
            in.number("steps").orElse(0),
            in.number("done").orElse(0),
            in.text("owner").orElse("")));
  }

  static String text(StepReport step) {
    return new JsonWriter()
        .beginObject()
        .name("number")
        .value(step.number())
        .name("wave")
        .value(step.wave())
        .name("text")
        .value(step.text())
        .name("agent")
        .value(step.agent())
        .name("outcome")
        .value(step.outcome())
        .endObject()
        .toString();
  }

  /** The outcome, unless the text does not tell of which step. */
  static Optional<StepReport> step(String json) {
    FlatJson in = FlatJson.of(json);
    return in.number("number")
        .map(
            number ->
                new StepReport(
                    number,
                    in.number("wave").orElse(1),
                    in.text("text").orElse(""),
                    in.text("agent").orElse(""),
                    in.text("outcome").orElse("")));
  }

  private static void write(JsonWriter json, List<String> texts) {
    json.beginArray();
    for (String text : texts) {
      json.value(text);
    }
    json.endArray();
  }
}
