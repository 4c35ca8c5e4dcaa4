package dev.matte.sample.claudeflow.swarm;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.claudeflow.work.Order;
import dev.matte.sample.claudeflow.work.Owner;
import dev.matte.sample.claudeflow.work.Plan;
import dev.matte.sample.claudeflow.work.TextWork;
import dev.matte.sample.claudeflow.work.Words;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The swarm tools over a store. Thread-safe.
 *
 * <p>There is one swarm at a time. Another one takes its place only when no agent is busy.
 */
public final class Swarms implements SwarmTools {
  private static final int MOST_AGENTS = 1_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TASK = 1_000_000;
  private static final int RECALLED = 5;
  private static final int DESCRIBED = 200;

  private final Ledger ledger;
  private final Orchestra orchestra;
  private final InstantSource clock;

  /** Keeps everything in the store. */
  public Swarms(MemoryStore store) {
    this(store, InstantSource.system());
  }

  Swarms(MemoryStore store, InstantSource clock) {
    this.ledger = new Ledger(store, Owner::alive);
    this.orchestra =
        new Orchestra(
            ledger,
            new TextWork(
                word ->
                    store.search(word, RECALLED + 1).hits().stream()
                        .map(hit -> hit.entry())
                        .filter(entry -> !Ledger.keeps(entry.namespace()))
                        .map(entry -> entry.namespace() + "/" + entry.key())
                        .limit(RECALLED)
                        .toList()));
    this.clock = clock;
  }

  @Override
  public SwarmReport swarmInit(Topology topology, int maxAgents, Distribution strategy) {
    check("maxAgents", maxAgents, MOST_AGENTS);
    SwarmReport swarm =
        new SwarmReport(
            newId("swarm"),
            SwarmState.ACTIVE,
            topology,
            strategy,
            maxAgents,
            Links.among(maxAgents, topology),
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return ledger.transaction(
        () -> {
          ledger.current().ifPresent(this::retire);
          ledger.save(swarm);
          return swarm;
        });
  }

  Ledger ledger() {
    return ledger;
  }

  /** Retires a swarm and its agents, within a transaction, unless one of them is busy. */
  void retire(SwarmReport swarm) {
    List<AgentReport> agents = ledger.agents(swarm.id());
    for (AgentReport agent : agents) {
      if (agent.state() == AgentState.BUSY) {
        throw new ToolException(
            "swarm %s is still working on task %s; wait for it or cancel it"
                .formatted(swarm.id(), agent.task().orElse("unknown")));
      }
    }
    for (AgentReport agent : agents) {
      ledger.save(Agents.retired(agent));
    }
    ledger.save(
        new SwarmReport(
            swarm.id(),
            SwarmState.RETIRED,
            swarm.topology(),
            swarm.strategy(),
            swarm.maxAgents(),
            swarm.links(),
            swarm.createdAt()));
  }

  @Override
  public AgentReport agentSpawn(
      AgentType type, @Nullable List<String> capabilities, @Nullable String name) {
    if (name != null) {
      check("name", name.length(), LONGEST_NAME);
    }
    return ledger.transaction(
        () -> {
          SwarmReport swarm = swarm();
          List<AgentReport> others = ledger.agents(swarm.id());
          if (others.size() >= swarm.maxAgents()) {
            throw new ToolException(
                "swarm %s is full: it has %d agents of at most %d"
                    .formatted(swarm.id(), others.size(), swarm.maxAgents()));
          }
          return enlist(swarm, others, type, capabilities, name);
        });
  }

  /** Keeps another agent of a swarm, within a transaction. */
  AgentReport enlist(
      SwarmReport swarm,
      List<AgentReport> others,
      AgentType type,
      @Nullable List<String> capabilities,
      @Nullable String name) {
    AgentReport agent =
        new AgentReport(
            newId("agent"),
            swarm.id(),
            name == null ? nextName(type, others) : unused(name, others),
            type,
            AgentState.IDLE,
            capabilities == null ? List.of(Agents.skill(type)) : List.copyOf(capabilities),
            Optional.empty(),
            0);
    ledger.save(agent);
    return agent;
  }

  @Override
  public TaskReport taskOrchestrate(
      String task,
      Execution strategy,
      Priority priority,
      @Nullable Integer maxAgents,
      CallContext call) {
    check("task", task.length(), LONGEST_TASK);
    if (maxAgents != null) {
      check("maxAgents", maxAgents, MOST_AGENTS);
    }
    Plan plan = Plan.of(task, order(strategy));
    if (plan.size() < 1 || plan.size() > Plan.MOST_STEPS) {
      throw new ToolException(
          "task: expected 1 to %,d steps, found %,d".formatted(Plan.MOST_STEPS, plan.size()));
    }
    int most = maxAgents == null ? MOST_AGENTS : maxAgents;
    Crew crew = ledger.transaction(() -> engage(task, plan, strategy, priority, most));
    List<StepReport> steps = orchestra.play(crew, plan, call);
    return new TaskReport(
        crew.job().id(),
        TaskState.COMPLETED,
        strategy,
        priority,
        steps.stream().map(StepReport::agent).distinct().toList(),
        plan.waves().size(),
        steps);
  }

  private Crew engage(String task, Plan plan, Execution strategy, Priority priority, int most) {
    SwarmReport swarm = swarm();
    List<AgentReport> idle =
        ledger.agents(swarm.id()).stream().filter(a -> a.state() == AgentState.IDLE).toList();
    if (idle.isEmpty()) {
      throw new ToolException("no agent is idle: spawn one with agent_spawn, or wait");
    }
    int number = Math.min(Math.min(most, Roster.share(idle.size(), priority)), plan.size());
    String id = newId("task");
    List<AgentReport> agents =
        Roster.best(idle, plan, number).stream().map(agent -> Agents.busy(agent, id)).toList();
    agents.forEach(ledger::save);
    List<String> ids = agents.stream().map(AgentReport::id).toList();
    Job job =
        new Job(
            id,
            swarm.id(),
            Words.beginning(task, DESCRIBED),
            TaskState.RUNNING,
            strategy,
            priority,
            ids,
            plan.size(),
            0,
            Owner.self());
    ledger.save(job);
    return new Crew(job, swarm.strategy(), agents);
  }

  @Override
  public StatusReport swarmStatus(boolean verbose) {
    Optional<SwarmReport> swarm = ledger.current();
    List<AgentReport> agents = swarm.map(s -> ledger.agents(s.id())).orElse(List.of());
    List<Job> jobs = swarm.map(s -> ledger.jobs(s.id())).orElse(List.of());
    return new StatusReport(
        swarm,
        new AgentCounts(count(agents, AgentState.IDLE), count(agents, AgentState.BUSY)),
        counts(jobs),
        verbose ? Optional.of(agents) : Optional.empty(),
        verbose ? Optional.of(jobs.stream().map(Swarms::summary).toList()) : Optional.empty());
  }

  /** The swarm that takes tasks. */
  SwarmReport swarm() {
    return ledger
        .current()
        .orElseThrow(() -> new ToolException("there is no swarm: call swarm_init first"));
  }

  private static String nextName(AgentType type, List<AgentReport> others) {
    for (int number = 1; ; number++) {
      String name = FlatJson.wire(type) + "-" + number;
      if (others.stream().noneMatch(other -> other.name().equals(name))) {
        return name;
      }
    }
  }

  private static String unused(String name, List<AgentReport> others) {
    if (others.stream().anyMatch(other -> other.name().equals(name))) {
      throw new ToolException("name: the swarm has an agent named \"" + name + "\" already");
    }
    return name;
  }

  /** The swarm with room for so many agents. */
  static SwarmReport resized(SwarmReport swarm, int maxAgents) {
    return new SwarmReport(
        swarm.id(),
        swarm.state(),
        swarm.topology(),
        swarm.strategy(),
        maxAgents,
        Links.among(maxAgents, swarm.topology()),
        swarm.createdAt());
  }

  private static int count(List<AgentReport> agents, AgentState state) {
    return (int) agents.stream().filter(agent -> agent.state() == state).count();
  }

  private static TaskCounts counts(List<Job> jobs) {
    Map<TaskState, Integer> counts = new EnumMap<>(TaskState.class);
    for (Job job : jobs) {
      counts.merge(job.state(), 1, Integer::sum);
    }
    return new TaskCounts(
        counts.getOrDefault(TaskState.RUNNING, 0),
        counts.getOrDefault(TaskState.COMPLETED, 0),
        counts.getOrDefault(TaskState.CANCELLED, 0),
        counts.getOrDefault(TaskState.FAILED, 0),
        counts.getOrDefault(TaskState.INTERRUPTED, 0));
  }

  static TaskSummary summary(Job job) {
    return new TaskSummary(
        job.id(), job.description(), job.state(), job.priority(), job.steps(), job.done());
  }

  private static void check(String name, int number, int most) {
    if (number < 1 || number > most) {
      throw new ToolException("%s: expected 1 to %,d, found %,d".formatted(name, most, number));
    }
  }

  private static Order order(Execution execution) {
    return switch (execution) {
      case PARALLEL -> Order.PARALLEL;
      case SEQUENTIAL -> Order.SEQUENTIAL;
      case ADAPTIVE -> Order.ADAPTIVE;
    };
  }

  private static String newId(String kind) {
    return kind + "-" + UUID.randomUUID();
  }
}
