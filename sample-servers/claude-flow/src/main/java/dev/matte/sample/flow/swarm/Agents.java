package dev.matte.sample.flow.swarm;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.sample.flow.answer.Answers;
import dev.matte.sample.flow.answer.Loose;
import dev.matte.sample.flow.tools.AgentTools;
import dev.matte.sample.flow.tools.Fallback;
import dev.matte.sample.flow.tools.LegacyAgentTools;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The agent tools. Thread-safe. */
final class Agents extends LegacyAgentTools {
  private static final int LONGEST_NAME = 200;
  private static final double NANOS_PER_MILLI = 1e6;

  private final Registry registry;
  private final Foreman foreman;
  private final Answers answers;

  Agents(Registry registry, Foreman foreman, Answers answers, Fallback legacy) {
    super(legacy);
    this.registry = registry;
    this.foreman = foreman;
    this.answers = answers;
  }

  @Override
  public CallToolResult agentSpawn(
      AgentSpawnType type,
      @Nullable String name,
      @Nullable ArrayNode capabilities,
      @Nullable String swarmId,
      CallContext call) {
    return answers.of(
        call,
        answer -> {
          List<String> able = capabilities == null ? List.of() : Loose.texts(capabilities);
          Member agent =
              registry.transaction(
                  () -> enlist(registry.swarm(swarmId), Swarm.wire(type), name, able));
          describe(agent, answer);
          foreman.look();
        });
  }

  @Override
  public CallToolResult agentsSpawnParallel(
      List<AgentTools.Agent> agents, int maxConcurrency, int batchSize, CallContext call) {
    return answers.of(
        call,
        answer -> {
          ArrayNode results = answer.putArray("results");
          int spawned =
              registry.transaction(
                  () -> {
                    int count = 0;
                    for (AgentTools.Agent wanted : agents) {
                      count += spawn(wanted, results.addObject()) ? 1 : 0;
                    }
                    return count;
                  });
          answer.put("agentsSpawned", spawned).put("agentsRefused", agents.size() - spawned);
          foreman.look();
        });
  }

  private boolean spawn(AgentTools.Agent wanted, ObjectNode result) {
    try {
      List<String> able = wanted.capabilities() == null ? List.of() : wanted.capabilities();
      describe(enlist(registry.swarm(null), wanted.type(), wanted.name(), able), result);
      result.put("success", true);
      return true;
    } catch (ToolException e) {
      result.put("success", false).put("name", wanted.name()).put("error", e.getMessage());
      return false;
    }
  }

  @Override
  public CallToolResult agentList(@Nullable String swarmId, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Swarm swarm = registry.swarm(swarmId);
          List<Member> agents = registry.agents(swarm.id());
          ArrayNode listed = answer.put("swarmId", swarm.id()).putArray("agents");
          agents.forEach(agent -> describe(agent, listed.addObject()));
          answer.put("count", agents.size());
        });
  }

  @Override
  public CallToolResult agentMetrics(@Nullable String agentId, CallContext call) {
    return answers.of(
        call,
        answer -> {
          List<Member> agents =
              agentId == null
                  ? registry.agents(registry.swarm(null).id())
                  : registry.agent(agentId).map(List::of).orElse(List.of());
          if (agentId != null && agents.isEmpty()) {
            throw new ToolException("agentId: there is no such agent; see agent_list");
          }
          ArrayNode metrics = answer.putArray("metrics");
          agents.forEach(agent -> measure(agent, metrics.addObject()));
        });
  }

  private static void measure(Member agent, ObjectNode to) {
    Member.Done done = agent.done();
    long tasks = done.completed() + done.failed();
    to.put("agentId", agent.id()).put("name", agent.name()).put("status", agent.status());
    to.put("stepsDone", done.steps());
    to.put("tasksCompleted", done.completed()).put("tasksFailed", done.failed());
    to.put("busyMillis", done.nanos() / NANOS_PER_MILLI);
    if (tasks > 0) {
      to.put("successRate", done.completed() * 1.0 / tasks);
    }
    if (done.steps() > 0) {
      to.put("averageStepMillis", done.nanos() / NANOS_PER_MILLI / done.steps());
    }
  }

  static void describe(Member agent, ObjectNode to) {
    to.put("agentId", agent.id()).put("swarmId", agent.swarmId());
    to.put("name", agent.name()).put("type", agent.type()).put("status", agent.status());
    agent.capabilities().forEach(to.putArray("capabilities")::add);
    agent.taskId().ifPresent(task -> to.put("taskId", task));
    to.put("createdAt", agent.createdAt().toString());
  }

  /** Keeps another agent, within a transaction, unless the swarm is full. */
  private Member enlist(Swarm swarm, String type, @Nullable String name, List<String> able) {
    List<Member> others = registry.agents(swarm.id());
    if (others.size() >= swarm.maxAgents()) {
      throw new ToolException(
          "swarm %s is full: it has %d agents of at most %d"
              .formatted(swarm.id(), others.size(), swarm.maxAgents()));
    }
    Member agent = recruit(swarm, type, name, able, others, answers);
    registry.save(agent);
    return agent;
  }

  static Member recruit(
      Swarm swarm,
      String type,
      @Nullable String name,
      List<String> able,
      List<Member> others,
      Answers answers) {
    if (name != null && (name.isEmpty() || name.length() > LONGEST_NAME)) {
      throw new ToolException("name: expected 1 to " + LONGEST_NAME + " characters");
    }
    return new Member(
        "agent-" + UUID.randomUUID(),
        swarm.id(),
        name == null ? nextName(type, others) : name,
        type,
        able.isEmpty() ? List.of(Swarm.wire(Member.skill(type))) : able,
        Optional.empty(),
        false,
        Member.Done.NOTHING,
        answers.clock().instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private static String nextName(String type, List<Member> others) {
    for (int number = 1; ; number++) {
      String name = type + "-" + number;
      if (others.stream().noneMatch(other -> other.name().equals(name))) {
        return name;
      }
    }
  }
}
