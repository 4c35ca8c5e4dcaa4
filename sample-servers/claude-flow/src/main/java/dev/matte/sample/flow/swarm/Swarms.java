package dev.matte.sample.flow.swarm;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.sample.claudeflow.work.Order;
import dev.matte.sample.claudeflow.work.Plan;
import dev.matte.sample.flow.answer.Answers;
import dev.matte.sample.flow.answer.Loose;
import dev.matte.sample.flow.tools.Fallback;
import dev.matte.sample.flow.tools.LegacySwarmTools;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The swarm tools. Several swarms live side by side; without an id the newest is meant. */
final class Swarms extends LegacySwarmTools {
  /** More agents than that are a mistake. */
  static final int MOST = 1_000;

  private static final int LONGEST_INTERVAL = 10_000;

  private final Registry registry;
  private final Foreman foreman;
  private final Answers answers;

  Swarms(Registry registry, Foreman foreman, Answers answers, Fallback legacy) {
    super(legacy);
    this.registry = registry;
    this.foreman = foreman;
    this.answers = answers;
  }

  @Override
  public CallToolResult swarmInit(
      Topology topology, int maxAgents, String strategy, CallContext call) {
    return answers.of(
        call,
        answer -> {
          check("maxAgents", maxAgents, 1);
          Swarm swarm =
              new Swarm(
                  "swarm-" + UUID.randomUUID(),
                  topology,
                  maxAgents,
                  strategy,
                  true,
                  answers.clock().instant().truncatedTo(ChronoUnit.MILLIS));
          registry.save(swarm);
          describe(swarm, answer);
          answer.put("persisted", true);
        });
  }

  private static void describe(Swarm swarm, ObjectNode to) {
    to.put("swarmId", swarm.id()).put("topology", Swarm.wire(swarm.topology()));
    to.put("maxAgents", swarm.maxAgents()).put("strategy", swarm.strategy());
    to.put("status", swarm.active() ? "active" : "retired");
    to.put("createdAt", swarm.createdAt().toString());
  }

  @Override
  public CallToolResult swarmStatus(@Nullable String swarmId, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Swarm swarm = registry.swarm(swarmId);
          describe(swarm, answer);
          measure(swarm, answer);
          answer.put("swarms", registry.swarms().size());
        });
  }

  private long measure(Swarm swarm, ObjectNode to) {
    List<Member> agents = registry.agents(swarm.id());
    List<Task> tasks = registry.tasks(swarm.id());
    long busy = agents.stream().filter(agent -> agent.taskId().isPresent()).count();
    to.put("agentCount", agents.size()).put("activeAgents", busy);
    to.put("links", Shape.links(swarm.topology(), agents.size()));
    to.put("taskCount", tasks.size());
    for (TaskState state : TaskState.values()) {
      long count = tasks.stream().filter(task -> task.state() == state).count();
      to.put(Swarm.wire(state) + "Tasks", count);
    }
    long steps = tasks.stream().mapToLong(Task::done).sum();
    to.put("stepsDone", steps);
    return steps;
  }

  @Override
  public CallToolResult swarmMonitor(
      @Nullable String swarmId, @Nullable Integer interval, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Swarm swarm = registry.swarm(swarmId);
          answer.put("swarmId", swarm.id());
          long before = measure(swarm, answer.putObject("before"));
          if (interval != null) {
            if (interval < 1 || interval > LONGEST_INTERVAL) {
              throw new ToolException(
                  "interval: expected 1 to %,d milliseconds".formatted(LONGEST_INTERVAL));
            }
            pause(interval);
            call.throwIfCancelled();
            long after = measure(swarm, answer.putObject("after"));
            answer.put("stepsPerSecond", (after - before) * 1_000.0 / interval);
          }
        });
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  @Override
  public CallToolResult topologyOptimize(@Nullable String swarmId, CallContext call) {
    return answers.of(
        call,
        answer ->
            registry.transaction(
                () -> {
                  Swarm swarm = registry.swarm(swarmId);
                  int agents = registry.agents(swarm.id()).size();
                  List<Task> tasks = registry.tasks(swarm.id());
                  double coupling =
                      tasks.isEmpty()
                          ? 0
                          : (double) tasks.stream().filter(t -> !t.dependencies().isEmpty()).count()
                              / tasks.size();
                  Topology best = Shape.best(agents, coupling);
                  answer.put("swarmId", swarm.id()).put("agents", agents);
                  answer.put("coupling", coupling).put("from", Swarm.wire(swarm.topology()));
                  answer.put("to", Swarm.wire(best)).put("changed", best != swarm.topology());
                  ObjectNode costs = answer.putObject("costs");
                  for (Topology topology : Topology.values()) {
                    costs.put(Swarm.wire(topology), Shape.cost(topology, agents, coupling));
                  }
                  registry.save(swarm.with(best));
                  return best;
                }));
  }

  @Override
  public CallToolResult loadBalance(
      @Nullable String swarmId, @Nullable ArrayNode tasks, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Swarm swarm = registry.swarm(swarmId);
          List<Member> agents = registry.agents(swarm.id());
          if (agents.isEmpty()) {
            throw new ToolException("the swarm has no agents: call agent_spawn first");
          }
          Map<String, Integer> load = new HashMap<>();
          agents.forEach(agent -> load.put(agent.id(), agent.taskId().isPresent() ? 1 : 0));
          ArrayNode plan = answer.put("swarmId", swarm.id()).putArray("assignments");
          for (String text : tasks == null ? List.<String>of() : Loose.texts(tasks)) {
            Member chosen = lightest(agents, load, text);
            load.merge(chosen.id(), 1, Integer::sum);
            plan.addObject()
                .put("task", text)
                .put("agentId", chosen.id())
                .put("agent", chosen.name());
          }
          ObjectNode loads = answer.putObject("load");
          agents.forEach(agent -> loads.put(agent.name(), load.getOrDefault(agent.id(), 0)));
        });
  }

  private static Member lightest(List<Member> agents, Map<String, Integer> load, String text) {
    Plan plan = Plan.of(text, Order.PARALLEL);
    Member best = agents.get(0);
    for (Member agent : agents) {
      int gain = load.getOrDefault(best.id(), 0) - load.getOrDefault(agent.id(), 0);
      best = gain > 0 || (gain == 0 && fit(agent, plan) > fit(best, plan)) ? agent : best;
    }
    return best;
  }

  private static int fit(Member agent, Plan plan) {
    return plan.waves().stream().flatMap(List::stream).mapToInt(agent::fit).sum();
  }

  @Override
  public CallToolResult coordinationSync(@Nullable String swarmId, CallContext call) {
    return answers.of(
        call,
        answer -> {
          Swarm swarm = registry.swarm(swarmId);
          registry.transaction(
              () -> {
                // What is read here is already put right; writing it back makes it so for others.
                List<Member> agents = registry.agents(swarm.id());
                List<Task> tasks = registry.tasks(swarm.id());
                agents.forEach(registry::save);
                tasks.forEach(registry::save);
                answer.put("swarmId", swarm.id());
                answer.put("agents", agents.size()).put("tasks", tasks.size());
                return swarm;
              });
          foreman.look();
        });
  }

  @Override
  public CallToolResult swarmScale(
      @Nullable String swarmId, @Nullable Integer targetSize, CallContext call) {
    return answers.of(
        call,
        answer -> {
          if (targetSize != null) {
            check("targetSize", targetSize, 0);
          }
          registry.transaction(
              () -> {
                scale(registry.swarm(swarmId), targetSize, answer);
                return answer;
              });
          foreman.look();
        });
  }

  private void scale(Swarm swarm, @Nullable Integer targetSize, ObjectNode answer) {
    List<Member> agents = new ArrayList<>(registry.agents(swarm.id()));
    long open = registry.tasks(swarm.id()).stream().filter(task -> task.state().open()).count();
    int target =
        targetSize == null ? (int) Math.min(Math.max(open, 1), swarm.maxAgents()) : targetSize;
    answer.put("swarmId", swarm.id()).put("from", agents.size());
    registry.save(swarm.withRoomFor(target));
    ArrayNode spawned = answer.putArray("spawned");
    while (agents.size() < target) {
      Member agent = Agents.recruit(swarm, "specialist", null, List.of(), agents, answers);
      registry.save(agent);
      agents.add(agent);
      spawned.add(agent.id());
    }
    ArrayNode retired = answer.putArray("retired");
    for (int i = agents.size() - 1; i >= 0 && agents.size() > target; i--) {
      if (agents.get(i).taskId().isEmpty()) {
        Member gone = agents.remove(i).gone();
        registry.save(gone);
        retired.add(gone.id());
      }
    }
    answer.put("to", agents.size()).put("busyAbove", Math.max(0, agents.size() - target));
  }

  @Override
  public CallToolResult swarmDestroy(String swarmId, CallContext call) {
    return answers.of(
        call,
        answer -> {
          List<Task> open = new ArrayList<>();
          registry.transaction(
              () -> {
                Swarm swarm = registry.swarm(swarmId);
                List<Member> agents = registry.agents(swarm.id());
                for (Task task : registry.tasks(swarm.id())) {
                  if (task.state().open()) {
                    open.add(task);
                    registry.save(
                        task.ended(
                            TaskState.CANCELLED, Optional.empty(), answers.clock().instant()));
                  }
                }
                agents.forEach(agent -> registry.save(agent.gone()));
                registry.save(swarm.retired());
                answer.put("swarmId", swarm.id()).put("destroyed", true);
                answer.put("agentsRetired", agents.size()).put("tasksCancelled", open.size());
                return swarm;
              });
          open.forEach(task -> foreman.stop(task.id()));
        });
  }

  private static void check(String name, int number, int least) {
    if (number < least || number > MOST) {
      throw new ToolException(
          "%s: expected %d to %,d, found %,d".formatted(name, least, MOST, number));
    }
  }
}
